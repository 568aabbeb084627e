package dev.patentengine.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish that the process should end (SIGTERM, Ctrl-C), which is held up until all is closed:
 * open it first, so that it is closed last.
 */
final class StopSignal implements AutoCloseable {

  private static final int LONGEST_SECONDS = 90;

  private final CountDownLatch wished = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private StopSignal() {}

  static StopSignal open() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(signal::stop));
    return signal;
  }

  private void stop() {
    wished.countDown();
    try {
      if (!closed.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until somebody wishes it. */
  void await() throws InterruptedException {
    wished.await();
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
