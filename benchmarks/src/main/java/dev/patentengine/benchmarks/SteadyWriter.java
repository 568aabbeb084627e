package dev.patentengine.benchmarks;

import dev.patentengine.benchmarks.corpus.GeneratedCorpus;
import dev.patentengine.index.PatentIndex;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * Stores patents of a corpus again at a steady rate, ten times a second, from a thread of its own.
 */
final class SteadyWriter {

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int PER_SECOND = 10;

  private final PatentIndex index;
  private final GeneratedCorpus corpus;
  private final int atOnce;
  private final AtomicLong written = new AtomicLong();
  private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1);
  private Optional<ScheduledFuture<?>> writing = Optional.empty();
  private long started;

  SteadyWriter(PatentIndex index, GeneratedCorpus corpus, int rate) {
    this.index = index;
    this.corpus = corpus;
    this.atOnce = rate / PER_SECOND;
  }

  void start() {
    started = System.nanoTime();
    if (atOnce > 0) {
      long nanos = PAUSE.toNanos();
      writing =
          Optional.of(thread.scheduleAtFixedRate(this::write, nanos, nanos, TimeUnit.NANOSECONDS));
    }
  }

  private void write() {
    long first = written.get();
    index.put(
        LongStream.range(first, first + atOnce)
            .mapToObj(number -> corpus.entry(number % corpus.size()))
            .toList());
    if (first / atOnce % PER_SECOND == 0) {
      index.refresh();
    }
    written.addAndGet(atOnce);
  }

  /** Ends writing; says how many patents a second were stored. */
  double end() {
    thread.close();
    writing
        .filter(future -> future.state() == Future.State.FAILED)
        .ifPresent(future -> {
          throw new IllegalStateException("writing failed", future.exceptionNow());
        });
    index.refresh();
    return written.get() / ((System.nanoTime() - started) / 1e9);
  }
}
