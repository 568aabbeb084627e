package dev.patentengine.benchmarks.rival;

import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Finds the nearest vectors of a prepared corpus. For one thread. */
public interface VectorSystem extends AutoCloseable {

  /** How hard to look, from little to much; what an effort means is the system's. */
  List<Integer> EFFORTS = List.of(100, 130, 170, 220, 300, 400, 550, 750, 1_000, 1_500, 2_500);

  /**
   * Numbers of the nearest patents, best first.
   *
   * @param share part of the corpus, the latest, that may be found
   * @param top how many
   * @param effort one of {@link #EFFORTS}
   */
  int[] nearest(float[] target, double share, int top, int effort) throws IOException;

  /** Whether {@link #nearest} heeds the effort. */
  boolean tunable();

  @Override
  void close() throws IOException;

  /** Opens the system of this name. */
  static VectorSystem open(String name, PreparedCorpus corpus) throws IOException {
    return switch (name) {
      case "engine" -> new EngineVectors(corpus);
      case "lucene-float" -> PlainLucene.open(corpus);
      case "jvector" -> JVectorGraph.open(corpus);
      case "exact" -> new ExactScan(corpus);
      default -> throw new IllegalArgumentException("no system " + name);
    };
  }

  /** The systems that this corpus is prepared for. */
  static List<String> availableFor(PreparedCorpus corpus) {
    List<String> names = new ArrayList<>(List.of("engine", "exact"));
    if (Files.isDirectory(corpus.luceneFloat())) {
      names.add("lucene-float");
    }
    if (Files.exists(corpus.jVector())) {
      names.add("jvector");
    }
    return List.copyOf(names);
  }
}
