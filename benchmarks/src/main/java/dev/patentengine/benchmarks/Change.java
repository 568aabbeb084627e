package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/**
 * What became of one measurement.
 *
 * @param then the earlier result
 * @param now the later one
 */
record Change(JsonNode then, JsonNode now) {

  static Change of(JsonNode then, JsonNode now) {
    return new Change(then, now);
  }

  /** How a change is judged. */
  enum Verdict {
    FASTER("变快"),
    SLOWER("变慢"),
    NOISE("在噪声之内"),
    UNKNOWN("误差未知，不作判断"),
    INCOMPARABLE("单位不同，无法比较");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }
  }

  /**
   * Beyond noise: further apart than the root of the sum of the squared errors, which is the error
   * of a difference of independent measurements. Intervals that still touch may differ so. An error
   * of 0 or none is of a single repetition and says nothing.
   */
  Verdict verdict() {
    if (!then.path("unit").equals(now.path("unit"))) {
      return Verdict.INCOMPARABLE;
    }
    double some = then.path("error").asDouble();
    double other = now.path("error").asDouble();
    if (!(some > 0) || !(other > 0)) {
      return Verdict.UNKNOWN;
    }
    double difference = score(now) - score(then);
    if (Math.abs(difference) <= Math.hypot(some, other)) {
      return Verdict.NOISE;
    }
    boolean moreIsBetter = now.path("unit").asText().startsWith("ops");
    return difference > 0 == moreIsBetter ? Verdict.FASTER : Verdict.SLOWER;
  }

  String line() {
    double before = score(then);
    double after = score(now);
    StringBuilder line =
        new StringBuilder(
            String.format(Locale.ROOT, "%.4g → %.4g (×%.2f)  ", before, after, after / before));
    line.append(verdict().words);
    for (Map.Entry<String, JsonNode> fact : now.path("facts").properties()) {
      JsonNode earlier = then.path("facts").path(fact.getKey());
      if (earlier.isNumber() && !earlier.equals(fact.getValue())) {
        line.append(
            String.format(
                Locale.ROOT,
                "；%s %.4g → %.4g",
                fact.getKey(),
                earlier.asDouble(),
                fact.getValue().asDouble()));
      }
    }
    return line.toString();
  }

  private static double score(JsonNode result) {
    return result.path("score").asDouble();
  }
}
