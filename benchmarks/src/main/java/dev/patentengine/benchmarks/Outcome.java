package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Arrays;

/**
 * What became of the requests of a step.
 *
 * @param accepted milliseconds of those that were answered, in order of size
 * @param refused how many were sent away as too many (429, 503)
 * @param errors how many ended otherwise
 * @param time that the step took
 */
record Outcome(double[] accepted, long refused, long errors, Duration time) {

  Outcome {
    accepted = accepted.clone();
    Arrays.sort(accepted);
  }

  double perSecond() {
    return accepted.length / (time.toNanos() / 1e9);
  }

  /** Milliseconds within which this percentage of the accepted ones was answered. */
  double percentile(double percent) {
    if (accepted.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(percent / 100 * accepted.length);
    return accepted[Math.max(0, rank - 1)];
  }

  /** Which part was sent away. */
  double shed() {
    return refused / (double) Math.max(1, refused + errors + accepted.length);
  }

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("accepted", accepted.length)
        .put("refused", refused)
        .put("errors", errors)
        .put("perSecond", perSecond())
        .put("p50", percentile(50))
        .put("p99", percentile(99));
  }
}
