package dev.patentengine.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Takes writes through three stages: a crew makes batches and hands them to Lucene, several at a
 * time; between the two this thread appends them to the journal, in order. For one thread and one
 * put.
 */
final class WritePipeline {

  /** How many writes go together: bounds memory, not the size of a put. */
  private static final int CHUNK = 32;

  /** How many batches may wait before a stage: enough that neither the crew nor the disk idles. */
  private static final int WAITING = 8;

  private final ForkJoinPool crew;
  private final Stages stages;
  private final Deque<ForkJoinTask<Batch>> made = new ArrayDeque<>();
  private final Deque<ForkJoinTask<?>> applied = new ArrayDeque<>();

  WritePipeline(ForkJoinPool crew, Stages stages) {
    this.crew = crew;
    this.stages = stages;
  }

  /** What is done with a batch, one after the other. */
  interface Stages {

    /** Makes it; on the crew. */
    Batch make(List<? extends Write> writes) throws IOException;

    /** Numbers and notes it. */
    void append(Batch batch) throws IOException;

    /** Hands it to Lucene; on the crew. */
    void apply(Batch batch) throws IOException;

    /** Makes what was appended durable, while the last batches may still go to Lucene. */
    void sync() throws IOException;
  }

  /** Returns when the writes are through; if one fails, when none is on its way any more. */
  void run(List<? extends Write> writes) throws IOException {
    try {
      for (int start = 0; start < writes.size(); start += CHUNK) {
        List<? extends Write> chunk = writes.subList(start, Math.min(writes.size(), start + CHUNK));
        made.add(crew.submit(() -> stages.make(chunk)));
        if (made.size() > WAITING) {
          appendNext();
        }
      }
      while (!made.isEmpty()) {
        appendNext();
      }
      stages.sync();
      while (!applied.isEmpty()) {
        applied.remove().join();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      made.forEach(ForkJoinTask::quietlyJoin);
      applied.forEach(ForkJoinTask::quietlyJoin);
    }
  }

  private void appendNext() throws IOException {
    Batch batch = made.remove().join();
    stages.append(batch);
    applied.add(crew.submit(() -> apply(batch)));
    if (applied.size() > WAITING) {
      applied.remove().join();
    }
  }

  private void apply(Batch batch) {
    try {
      stages.apply(batch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
