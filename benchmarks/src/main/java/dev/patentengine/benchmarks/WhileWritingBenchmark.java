package dev.patentengine.benchmarks;

import dev.patentengine.benchmarks.corpus.GeneratedCorpus;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.benchmarks.corpus.Truth;
import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.nlp.Embedding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long the 100 nearest of a prepared corpus take while somebody stores patents at a steady
 * rate, which a copy of the index takes up. The rate that was held and the recall at the end stand
 * beside the speed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WhileWritingBenchmark {

  private static final int TOP = 100;

  /** Patents that are stored again each second. */
  @Param({"0", "200"})
  public int rate;

  private GeneratedCorpus corpus = new GeneratedCorpus(1, 1);
  private List<Embedding> demands = List.of();
  private Truth truth = Truth.none();
  private @Nullable Path copy;
  private @Nullable PatentIndex index;
  private @Nullable SteadyWriter writer;
  private int asked;

  /** Copies the index and begins to write. */
  @Setup
  public void setUp() throws IOException {
    PreparedCorpus prepared = PreparedCorpus.chosen();
    corpus = prepared.corpus();
    truth = prepared.truth();
    demands = IntStream.range(0, Truth.DEMANDS).mapToObj(i -> corpus.demand(i).vector()).toList();
    copy = prepared.folder().resolve("copy-" + ProcessHandle.current().pid());
    index = PreparedCorpus.openIndex(FolderCopy.of(prepared.index(), copy));
    writer = new SteadyWriter(index, corpus, rate);
    writer.start();
  }

  /** Ends writing and throws the copy away. */
  @TearDown
  public void tearDown() throws IOException {
    double held = Objects.requireNonNull(writer).end();
    List<int[]> found = demands.stream().map(this::numbers).toList();
    Facts.note(
        "WhileWritingBenchmark",
        Map.of("rate", Integer.toString(rate)),
        Map.of("written/s", held, "recall@100", truth.recall(1, TOP, found)));
    index().close();
    FolderCopy.remove(Objects.requireNonNull(copy));
  }

  private int[] numbers(Embedding demand) {
    return search(demand).hits().stream()
        .mapToInt(hit -> (int) GeneratedCorpus.number(hit.id()))
        .toArray();
  }

  private PatentIndex index() {
    return Objects.requireNonNull(index);
  }

  private SearchResult search(Embedding demand) {
    return index().search(SearchRequest.of(new Query.Nearest(demand), Filter.ALL, TOP));
  }

  /** The answer to the next demand. */
  @Benchmark
  public SearchResult nearest() {
    return search(demands.get(asked++ % demands.size()));
  }
}
