package dev.patentengine.benchmarks;

import dev.patentengine.Progress;
import dev.patentengine.benchmarks.corpus.Preparation;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.benchmarks.rival.JVectorGraph;
import dev.patentengine.benchmarks.rival.PlainLucene;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prepares a corpus and says how far it is; what an earlier run has made stays.
 *
 * @param folder where
 * @param documents how many
 * @param log where to say it
 */
record CorpusMaking(Path folder, long documents, PrintWriter log) {

  private static final long SEED = 1;
  private static final long PAUSE_NANOS = 5_000_000_000L;

  PreparedCorpus make(boolean rivals) throws IOException {
    Preparation preparation = new Preparation(folder, documents, SEED);
    PreparedCorpus prepared = preparation.index(progress("索引"));
    say("精确答案 …");
    preparation.truth();
    if (rivals) {
      rivals(prepared);
    }
    return prepared;
  }

  private void rivals(PreparedCorpus prepared) throws IOException {
    if (!finished("lucene-float")) {
      PlainLucene.build(prepared, progress("Lucene 浮点 HNSW"));
      finish("lucene-float");
    }
    if (!finished("jvector")) {
      say("jvector（" + documents + " 件）…");
      JVectorGraph.build(prepared);
      finish("jvector");
    }
  }

  private boolean finished(String step) {
    return Files.exists(folder.resolve(step + ".done"));
  }

  private void finish(String step) throws IOException {
    Files.writeString(folder.resolve(step + ".done"), "");
  }

  private void say(String text) {
    log.println(text);
    log.flush();
  }

  /** A line every five seconds: how much, how fast, how long still. */
  private Progress progress(String what) {
    long[] first = {-1, System.nanoTime(), 0};
    return (done, total) -> {
      long now = System.nanoTime();
      if (first[0] < 0) {
        first[0] = done;
        first[1] = now;
      }
      if (now - first[2] < PAUSE_NANOS && done < total) {
        return;
      }
      first[2] = now;
      double rate = (done - first[0]) / Math.max(1e-9, (now - first[1]) / 1e9);
      say(
          String.format(
              Locale.ROOT,
              "%s %,d/%,d 件  %,.0f 件/秒  约剩 %,.0f 秒",
              what,
              done,
              total,
              rate,
              rate > 0 ? (total - done) / rate : 0));
    };
  }
}
