package dev.patentengine.nlp.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that share out numbered pieces of work. One caller at a time. */
final class Workers implements AutoCloseable {

  /** One piece of work. */
  @FunctionalInterface
  interface Work {

    /** Does the piece of this number, as the worker of this number. */
    void on(int piece, int worker);
  }

  private final int count;
  private final ExecutorService threads;

  Workers(int count) {
    this.count = count;
    this.threads =
        Executors.newFixedThreadPool(
            count, work -> Thread.ofPlatform().name("encoder-tuning").daemon().unstarted(work));
  }

  /** Does the work 0 … pieces-1, whoever is free the next; returns when all is done. */
  void forEach(int pieces, Work work) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int worker = i;
      running.add(
          threads.submit(() -> {
            for (int piece = next.getAndIncrement();
                piece < pieces;
                piece = next.getAndIncrement()) {
              work.on(piece, worker);
            }
          }));
    }
    running.forEach(Workers::await);
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TuningException("the tuning was interrupted 训练被中断", e);
    } catch (ExecutionException e) {
      throw new TuningException("a step of the tuning failed 训练步骤失败", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
