package dev.patentengine.nlp.onnx;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A bounded number of threads that work through lists beside the caller. The caller works too, so a
 * busy or dismissed crew leaves it alone with its work but never blocks it. Safe for concurrent
 * use.
 */
final class Crew implements AutoCloseable {

  private static final long IDLE_SECONDS = 10;

  private final int helpers;
  private final ThreadPoolExecutor threads;

  /**
   * @param size threads that work at a time for one caller, the caller included
   */
  Crew(int size) {
    helpers = size - 1;
    int pool = Math.max(1, helpers);
    threads =
        new ThreadPoolExecutor(
            pool,
            pool,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Crew::thread,
            new ThreadPoolExecutor.DiscardPolicy());
    threads.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "patent-engine-embedding");
    thread.setDaemon(true);
    return thread;
  }

  /** Does {@code work} on every item; a failure ends it and is thrown. */
  <T> void forEach(List<T> items, Consumer<T> work) {
    Round<T> round = new Round<>(items, work);
    for (int i = 0; i < Math.min(helpers, items.size() - 1); i++) {
      threads.execute(round::work);
    }
    round.work();
    round.await();
  }

  /** Sends the threads home when they are done. */
  @Override
  public void close() {
    threads.shutdown();
  }
}
