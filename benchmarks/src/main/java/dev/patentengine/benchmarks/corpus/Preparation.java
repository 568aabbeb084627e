package dev.patentengine.benchmarks.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.Progress;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Makes a {@link PreparedCorpus}, or goes on making it where an earlier run was stopped. Two
 * batches are indexed at a time; after a stop the last two are indexed again. For one thread.
 */
public final class Preparation {

  private static final int BATCH = 1_000;
  private static final int AT_A_TIME = 2;
  private static final int ROUND = BATCH * AT_A_TIME;

  private final PreparedCorpus prepared;
  private final GeneratedCorpus corpus;

  /**
   * Prepares so many documents in a folder.
   *
   * @throws IllegalArgumentException if there is a corpus of another size or seed
   */
  public Preparation(Path folder, long documents, long seed) throws IOException {
    ObjectNode about = about(folder, documents, seed);
    this.prepared = new PreparedCorpus(folder, about);
    this.corpus = prepared.corpus();
  }

  private static ObjectNode about(Path folder, long documents, long seed) throws IOException {
    Path file = folder.resolve(PreparedCorpus.ABOUT);
    if (!Files.exists(file)) {
      ObjectNode about = JsonNodeFactory.instance.objectNode();
      about.put("documents", documents).put("seed", seed);
      Files.createDirectories(folder);
      Files.writeString(file, about.toPrettyString());
      return about;
    }
    ObjectNode about = (ObjectNode) new ObjectMapper().readTree(file.toFile());
    if (about.path("documents").asLong() != documents || about.path("seed").asLong() != seed) {
      throw new IllegalArgumentException(
          folder
              + " 中已有 "
              + about.path("documents")
              + " 件（种子 "
              + about.path("seed")
              + "）的语料，不是 "
              + documents
              + " 件；请换一个目录");
    }
    return about;
  }

  /** Indexes what is missing. */
  public PreparedCorpus index(Progress progress) throws IOException {
    long started = System.nanoTime();
    long done = 0;
    try (PatentIndex index = PreparedCorpus.openIndex(prepared.index())) {
      done = resumeAt(index.size());
      long from = done;
      while (done < corpus.size()) {
        long first = done;
        IntStream.range(0, AT_A_TIME)
            .parallel()
            .forEach(i -> batch(index, first + (long) i * BATCH));
        done = Math.min(corpus.size(), done + ROUND);
        progress.at(done, corpus.size());
      }
      index.compact();
      note(from, System.nanoTime() - started);
    }
    return prepared;
  }

  /** Where to begin again when so many are stored; of the last round any batch may be missing. */
  static long resumeAt(long stored) {
    return Math.max(0, (stored / ROUND - 1) * ROUND);
  }

  private void batch(PatentIndex index, long first) {
    List<IndexEntry> entries =
        LongStream.range(first, Math.min(corpus.size(), first + BATCH))
            .mapToObj(corpus::entry)
            .toList();
    try {
      VectorFile.write(
          prepared.vectors(),
          first,
          entries.stream().map(e -> e.vector().orElseThrow().toArray()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    index.put(entries);
  }

  private void note(long from, long nanos) throws IOException {
    if (from < corpus.size()) {
      double seconds = nanos / 1e9;
      prepared.about().put("lastRunDocuments", corpus.size() - from);
      prepared.about().put("lastRunSeconds", Math.round(seconds * 10) / 10.0);
    }
    Files.writeString(
        prepared.folder().resolve(PreparedCorpus.ABOUT), prepared.about().toPrettyString());
  }

  /** Finds the exact answers, if that is not done. */
  public Optional<Truth> truth() throws IOException {
    Path file = prepared.folder().resolve("truth.tsv");
    if (Files.exists(file)) {
      return Optional.empty();
    }
    Truth truth = Truth.of(corpus, VectorFile.open(prepared.vectors()));
    truth.write(file);
    return Optional.of(truth);
  }
}
