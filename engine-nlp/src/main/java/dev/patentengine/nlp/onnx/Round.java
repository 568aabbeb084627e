package dev.patentengine.nlp.onnx;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One list that several threads work through, each taking the next item. */
final class Round<T> {

  private final List<T> items;
  private final Consumer<T> task;
  private final AtomicInteger next = new AtomicInteger();
  private final CountDownLatch open;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  Round(List<T> items, Consumer<T> task) {
    this.items = items;
    this.task = task;
    this.open = new CountDownLatch(items.size());
  }

  /** Takes items until none is left. */
  void work() {
    for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
      try {
        if (failure.get() == null) {
          task.accept(items.get(i));
        }
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      } finally {
        open.countDown();
      }
    }
  }

  /** Waits for the items that other threads have taken; an interrupt is kept for later. */
  void await() {
    boolean interrupted = false;
    while (true) {
      try {
        open.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    throwFailure();
  }

  private void throwFailure() {
    switch (failure.get()) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> {}
    }
  }
}
