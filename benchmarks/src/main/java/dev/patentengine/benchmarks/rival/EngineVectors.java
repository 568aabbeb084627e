package dev.patentengine.benchmarks.rival;

import dev.patentengine.benchmarks.corpus.GeneratedCorpus;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.benchmarks.corpus.Truth;
import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.nlp.Embedding;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Our index, asked through its port. */
final class EngineVectors implements VectorSystem {

  private final PatentIndex index;
  private final Map<Double, Filter> filters;

  EngineVectors(PreparedCorpus prepared) {
    index = prepared.openIndex();
    GeneratedCorpus corpus = prepared.corpus();
    filters = Truth.SHARES.stream().collect(Collectors.toMap(Function.identity(), corpus::latest));
  }

  @Override
  public int[] nearest(float[] target, double share, int top, int effort) {
    Filter filter = Objects.requireNonNull(filters.get(share));
    SearchRequest request = SearchRequest.of(new Query.Nearest(Embedding.of(target)), filter, top);
    return index.search(request).hits().stream()
        .mapToInt(hit -> (int) GeneratedCorpus.number(hit.id()))
        .toArray();
  }

  @Override
  public boolean tunable() {
    return false;
  }

  @Override
  public void close() {
    index.close();
  }
}
