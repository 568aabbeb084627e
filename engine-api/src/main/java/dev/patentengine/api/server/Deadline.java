package dev.patentengine.api.server;

import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import java.time.Duration;

/**
 * Until when an answer is of use. Immutable.
 *
 * @param start of the request, as {@link System#nanoTime()}
 * @param time for the answer
 */
record Deadline(long start, Duration time) {

  static Deadline after(Duration time) {
    return new Deadline(System.nanoTime(), time);
  }

  void check() {
    if (System.nanoTime() - start > time.toNanos()) {
      throw Problem.passing(
              ProblemKind.TIMEOUT, "未能在 " + time.toMillis() + " 毫秒内完成", Duration.ofSeconds(1))
          .exception();
    }
  }

  /** Since the request came. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
