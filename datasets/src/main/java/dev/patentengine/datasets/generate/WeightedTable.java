package dev.patentengine.datasets.generate;

import java.util.ArrayList;
import java.util.List;

/** Values that are drawn as often as they were counted. Immutable, safe for concurrent use. */
final class WeightedTable<T> {

  private final List<T> values;
  private final double[] upTo;

  /** For equal parts of [0, 1) the first value that may lie there: spares the search. */
  private final int[] start;

  private WeightedTable(List<T> values, double[] upTo) {
    this.values = values;
    this.upTo = upTo;
    start = new int[4 * upTo.length];
    double sum = upTo[upTo.length - 1];
    for (int i = 1, place = 0; i < start.length; i++) {
      while (upTo[place] <= sum * i / start.length) {
        place++;
      }
      start[i] = Math.max(0, place - 1);
    }
  }

  /** The value for a number in [0, 1). */
  T at(double part) {
    double wanted = part * upTo[upTo.length - 1];
    int place = start[(int) (part * start.length)];
    while (place < upTo.length - 1 && upTo[place] <= wanted) {
      place++;
    }
    return values.get(place);
  }

  T draw(Draws draws) {
    return at(draws.unit());
  }

  /** Values from 0, as often as the weights say. */
  static WeightedTable<Integer> ofCounts(double... weights) {
    Builder<Integer> builder = new Builder<>();
    for (int value = 0; value < weights.length; value++) {
      builder.add(value, weights[value]);
    }
    return builder.build();
  }

  /** Gathers values with their weights. For one thread. */
  static final class Builder<T> {
    private final List<T> values = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double sum;

    void add(T value, double weight) {
      sum += weight;
      values.add(value);
      upTo.add(sum);
    }

    WeightedTable<T> build() {
      if (!(sum > 0)) {
        throw new IllegalArgumentException("a table needs a weight above 0");
      }
      return new WeightedTable<>(
          List.copyOf(values), upTo.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }
}
