package dev.patentengine.benchmarks;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.datasets.generate.CorpusGenerator;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.lucene.LuceneIndex;
import dev.patentengine.match.DemandAnalyzer;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.match.MatchModel;
import dev.patentengine.match.Pipelines;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.Segmenter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An index of generated patents and demands to ask it, kept in the folder for temporary files for
 * the next run. Safe for concurrent use.
 */
final class GeneratedLibrary implements AutoCloseable {

  private static final int DEMANDS = 200;
  private static final int DEMAND_CHARACTERS = 200;
  private static final int BATCH = 1_000;

  private final Segmenter segmenter = Languages.segmenter();
  private final PairSumEmbedder embedder = new PairSumEmbedder();
  private final PatentIndex index;
  private final Pipelines pipelines;
  private final List<DemandQuery> demands;

  private GeneratedLibrary(int patents) {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "patent-engine-library-" + patents);
    index = LuceneIndex.open(folder, segmenter, embedder.identity());
    if (index.size() < patents) {
      fill(patents);
    }
    pipelines = new Pipelines(index, model());
    demands = texts().map(this::query).toList();
  }

  static GeneratedLibrary of(int patents) {
    return new GeneratedLibrary(patents);
  }

  private void fill(int patents) {
    List<IndexEntry> batch = new ArrayList<>();
    try (Stream<Patent> generated = CorpusGenerator.of(1, patents).stream()) {
      generated.forEach(patent -> {
        batch.add(IndexEntry.of(patent).with(embedder.embed(patent.text())));
        if (batch.size() == BATCH) {
          index.put(batch);
          batch.clear();
        }
      });
    }
    index.put(batch);
    index.refresh();
  }

  private static MatchModel model() {
    byte[] json = ShippedData.onClassPath().bytes("models/match.json").orElseThrow();
    return MatchModel.read(new String(json, StandardCharsets.UTF_8));
  }

  /** What demands of {@value #DEMAND_CHARACTERS} characters say: words of the same frequencies. */
  static Stream<String> texts() {
    return CorpusGenerator.of(2, DEMANDS).stream()
        .map(patent -> patent.summary().repeat(6).substring(0, DEMAND_CHARACTERS));
  }

  private DemandQuery query(String text) {
    return new DemandAnalyzer(segmenter, PatentStopWords.standard(), embedder).analyze(text);
  }

  PatentIndex index() {
    return index;
  }

  Segmenter segmenter() {
    return segmenter;
  }

  Pipelines pipelines() {
    return pipelines;
  }

  DemandQuery demand(int number) {
    return demands.get(number % demands.size());
  }

  @Override
  public void close() {
    index.close();
  }
}
