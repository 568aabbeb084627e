package dev.patentengine.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ForkJoinTask;

/**
 * Work that writes leave behind, done beside them, one run at a time. What a run fails with is told
 * to the next who asks for one. Safe for concurrent use.
 */
final class Upkeep {

  private final Work work;
  private ForkJoinTask<?> last = ForkJoinTask.adapt(() -> {});

  Upkeep(Work work) {
    this.work = work;
    last.quietlyInvoke();
  }

  /** What there is to do. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Begins a run unless one is on its way. */
  synchronized void begin() throws IOException {
    if (!last.isDone()) {
      return;
    }
    ForkJoinTask<?> before = last;
    last = ForkJoinTask.adapt(this::run);
    Thread.ofPlatform().name("upkeep").daemon().start(last::quietlyInvoke);
    try {
      before.join();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void run() {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the run that is on its way, if one is. */
  void await() {
    ForkJoinTask<?> running;
    synchronized (this) {
      running = last;
    }
    running.quietlyJoin();
  }
}
