package dev.patentengine.api.server;

import dev.patentengine.api.http.Limits;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The places for work of one weight. Who finds none waits, in order, but not behind too many others
 * and not longer than the answer may take: more are sent away at once, which keeps those who wait
 * in time. Safe for concurrent use.
 */
final class Places {

  private static final Duration AGAIN = Duration.ofSeconds(1);

  /** How often one who waits looks whether it still makes sense. */
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  private final Semaphore free;
  private final int queue;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int size;

  private Places(int running, int queue) {
    this.free = new Semaphore(running, true);
    this.queue = queue;
    this.size = running;
  }

  /** The places for work of the processors. */
  static Places heavy(Limits limits) {
    return new Places(limits.running(), limits.waiting());
  }

  /** The places for streams, for which nobody waits. */
  static Places flowing(Limits limits) {
    return new Places(limits.flowing(), 0);
  }

  /** A place that is held until it is given back. */
  @FunctionalInterface
  interface Place {

    /** A place where none is needed. */
    Place ANYWHERE = () -> {};

    /** Lets the next one have it. */
    void giveBack();
  }

  /**
   * A place.
   *
   * @throws dev.patentengine.api.http.ProblemException if none comes free in time
   */
  Place take(HttpCall call) {
    try {
      if (!free.tryAcquire(0, TimeUnit.SECONDS)) {
        await(call);
      }
      return free::release;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy("服务正在停止");
    }
  }

  private void await(HttpCall call) throws InterruptedException {
    if (waiting.incrementAndGet() > queue) {
      waiting.decrementAndGet();
      throw busy("并发请求过多，请稍后再试");
    }
    try {
      while (!free.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
        call.proceed();
      }
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static RuntimeException busy(String detail) {
    return Problem.passing(ProblemKind.OVERLOADED, detail, AGAIN).exception();
  }

  /** How many wait. */
  int queueLength() {
    return waiting.get();
  }

  /** How many work. */
  int busy() {
    return size - free.availablePermits();
  }
}
