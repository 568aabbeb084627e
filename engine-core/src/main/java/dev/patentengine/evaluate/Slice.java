package dev.patentengine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The mean of a metric over those items that have something in common. Immutable.
 *
 * @param name what they have in common
 * @param items how many
 * @param mean of their values
 */
public record Slice(String name, int items, double mean) {

  /**
   * The slices of items, in order of name.
   *
   * @param values item → value
   * @param slicing item → name of its slice
   */
  public static List<Slice> of(Map<String, Double> values, Function<String, String> slicing) {
    Map<String, List<Double>> grouped = new TreeMap<>();
    values.forEach((item, value) ->
        grouped.computeIfAbsent(slicing.apply(item), name -> new ArrayList<>()).add(value));
    List<Slice> slices = new ArrayList<>();
    grouped.forEach((name, group) ->
        slices.add(
            new Slice(
                name,
                group.size(),
                group.stream().mapToDouble(Double::doubleValue).average().orElse(0))));
    return List.copyOf(slices);
  }
}
