package dev.patentengine.api.jobs;

import dev.patentengine.PatentEngine;
import dev.patentengine.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Brings the vectors after the patents that were stored: in the background, or as part of a job,
 * but one pass at a time. It is stopped between two batches, never by interrupting, which would
 * close the files of the index under its writer. Safe for concurrent use.
 */
public final class Vectors implements AutoCloseable {

  private final PatentEngine engine;
  private final Consumer<Throwable> faults;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("vectors").daemon().factory());
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final ReentrantLock passing = new ReentrantLock();
  private volatile boolean stopping;

  /**
   * The vectors of this engine's patents.
   *
   * @param faults is told what went wrong in the background
   */
  public Vectors(PatentEngine engine, Consumer<Throwable> faults) {
    this.engine = engine;
    this.faults = faults;
  }

  /** There are patents without a vector: they get theirs soon. */
  public void wanted() {
    if (!stopping && waiting.compareAndSet(false, true)) {
      worker.execute(this::background);
    }
  }

  private void background() {
    waiting.set(false);
    try {
      pass(this::proceed);
    } catch (CancellationException e) {
      // The service stops; what is missing is done when it runs again.
      return;
    } catch (RuntimeException e) {
      faults.accept(e);
    }
  }

  private void proceed(long done, long total) {
    if (stopping) {
      throw new CancellationException();
    }
  }

  /**
   * Gives all patents their vectors, here and now; {@code progress} may throw to end it early, also
   * while another pass goes on, which it is told as 0 of so many.
   */
  void pass(Progress progress) {
    while (!begun()) {
      progress.at(0, engine.pending());
    }
    try {
      engine.embedPending(progress);
    } finally {
      passing.unlock();
    }
  }

  private boolean begun() {
    try {
      return passing.tryLock(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  /** Stops after the batch at hand. */
  @Override
  public void close() {
    stopping = true;
    worker.shutdown();
    try {
      if (!worker.awaitTermination(1, TimeUnit.MINUTES)) {
        faults.accept(new IllegalStateException("the vectors did not stop in time"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
