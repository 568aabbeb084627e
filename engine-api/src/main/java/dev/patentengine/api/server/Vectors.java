package dev.patentengine.api.server;

import dev.patentengine.PatentEngine;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Brings the vectors after the patents that were stored, in the background: one pass at a time, and
 * one more if others came meanwhile. Safe for concurrent use.
 */
final class Vectors implements AutoCloseable {

  private final PatentEngine engine;
  private final RequestLog log;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("vectors").daemon().factory());
  private final AtomicBoolean waiting = new AtomicBoolean();
  private volatile boolean stopping;

  private Vectors(PatentEngine engine, RequestLog log) {
    this.engine = engine;
    this.log = log;
  }

  static Vectors of(PatentEngine engine, RequestLog log) {
    return new Vectors(engine, log);
  }

  /** There are patents without a vector. */
  void wanted() {
    if (!worker.isShutdown() && waiting.compareAndSet(false, true)) {
      worker.execute(this::pass);
    }
  }

  private void pass() {
    waiting.set(false);
    try {
      engine.embedPending(this::proceed);
    } catch (CancellationException e) {
      log.event("vectors: stopped before the end, to go on later");
    } catch (RuntimeException e) {
      log.fault("-", e);
    }
  }

  /** Never by interrupting: that would close the files of the index under its writer. */
  private void proceed(long done, long total) {
    if (stopping) {
      throw new CancellationException();
    }
  }

  /** Stops after the batch at hand; what is missing is done when the service runs again. */
  @Override
  public void close() {
    stopping = true;
    worker.shutdown();
    try {
      if (!worker.awaitTermination(1, TimeUnit.MINUTES)) {
        log.event("vectors did not stop in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
