package dev.patentengine.api.server;

import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import java.time.Duration;

/** The requests that are being answered. Safe for concurrent use. */
final class InFlight {

  private static final Duration AGAIN = Duration.ofSeconds(5);

  private int flying;
  private boolean stopping;

  /**
   * Lets a request in.
   *
   * @throws dev.patentengine.api.http.ProblemException if nobody is let in any more
   */
  synchronized void admit() {
    if (stopping) {
      throw Problem.passing(ProblemKind.STOPPING, "服务正在停止，请稍后再试", AGAIN).exception();
    }
  }

  /** A request has come. */
  synchronized void begin() {
    flying++;
  }

  /** A request has ended: its answer is sent to the last byte. */
  synchronized void end() {
    flying--;
    notifyAll();
  }

  synchronized int count() {
    return flying;
  }

  synchronized boolean stopping() {
    return stopping;
  }

  /** Lets nobody in any more. */
  synchronized void stop() {
    stopping = true;
  }

  /** Waits until all have ended, or the time is up; says whether all have. */
  synchronized boolean await(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (flying > 0) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
