package dev.patentengine.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two systems measured on the same items, told apart. Immutable.
 *
 * @param differences item → value of the first system less that of the second, in order
 * @param first mean of the first system
 * @param second mean of the second
 * @param interval where the mean difference lies, by bootstrap over the items
 * @param p of the paired randomisation test, two-sided
 */
public record Comparison(
    Map<String, Double> differences, double first, double second, Interval interval, double p) {

  public Comparison {
    differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
  }

  /**
   * Compares item by item with the standard test and interval.
   *
   * @throws IllegalArgumentException if the systems were not measured on the same items, or on none
   */
  public static Comparison of(Map<String, Double> first, Map<String, Double> second) {
    return of(first, second, PairedRandomisation.standard(), Bootstrap.standard());
  }

  /** Compares item by item. */
  public static Comparison of(
      Map<String, Double> first,
      Map<String, Double> second,
      PairedRandomisation test,
      Bootstrap bootstrap) {
    if (!first.keySet().equals(second.keySet()) || first.isEmpty()) {
      throw new IllegalArgumentException(
          "the same items for both systems, not " + first.keySet() + " and " + second.keySet());
    }
    Map<String, Double> differences = new LinkedHashMap<>();
    first.forEach((item, value) -> differences.put(item, value - second.getOrDefault(item, 0.0)));
    List<Double> values = new ArrayList<>(differences.values());
    return new Comparison(
        differences, mean(first), mean(second), bootstrap.mean(values), test.p(values));
  }

  private static double mean(Map<String, Double> values) {
    return values.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** The mean difference, above 0 if the first system is better. */
  public double difference() {
    return first - second;
  }

  /** On how many items the first system is better. */
  public int wins() {
    return (int) differences.values().stream().filter(value -> value > 0).count();
  }

  /** On how many items the second system is better. */
  public int losses() {
    return (int) differences.values().stream().filter(value -> value < 0).count();
  }
}
