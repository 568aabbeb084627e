package dev.patentengine.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of metrics for queries, with their means. Immutable.
 *
 * @param byMetric metric name → query → value, both in order
 * @param unanswered judged queries that the run does not answer; they are counted with 0
 * @param withoutRelevant judged queries without a relevant document; binary metrics count them 0
 */
public record Scores(
    Map<String, Map<String, Double>> byMetric,
    List<String> unanswered,
    List<String> withoutRelevant) {

  public Scores {
    Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
    byMetric.forEach((metric, values) ->
        copy.put(metric, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
    byMetric = Collections.unmodifiableMap(copy);
    unanswered = List.copyOf(unanswered);
    withoutRelevant = List.copyOf(withoutRelevant);
  }

  /**
   * The values of a metric by query.
   *
   * @throws IllegalArgumentException if it was not measured
   */
  public Map<String, Double> values(String metric) {
    Map<String, Double> values = byMetric.get(metric);
    if (values == null) {
      throw new IllegalArgumentException(
          "metric " + metric + " was not measured, only " + byMetric.keySet());
    }
    return values;
  }

  /** The mean of a metric over the judged queries, 0 if there are none. */
  public double mean(String metric) {
    return values(metric).values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** The means by metric, in order. */
  public Map<String, Double> means() {
    Map<String, Double> means = new LinkedHashMap<>();
    byMetric.keySet().forEach(metric -> means.put(metric, mean(metric)));
    return Collections.unmodifiableMap(means);
  }
}
