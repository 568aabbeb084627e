package dev.patentengine.datasets;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Does what it is given on a thread of its own, one after the other, while its caller goes on. What
 * one fails with is thrown by the next call. For one thread; closing waits for the last.
 */
final class OneBehind implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("one-behind").daemon().factory());
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  /** Begins {@code task}, once the one before it is done. */
  void run(Runnable task) {
    await();
    last = CompletableFuture.runAsync(task, thread);
  }

  /** Waits for the last task. */
  void await() {
    try {
      last.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
