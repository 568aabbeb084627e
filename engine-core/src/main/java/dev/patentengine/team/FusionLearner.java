package dev.patentengine.team;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns the weights of the signals from demands whose experts are known: the softmax of the scores
 * over all people found gives the true ones as much probability as it can (ListNet with top-one
 * probabilities: Cao et al., ICML 2007). No weight falls below 0: what speaks for someone never
 * counts against. Convex, so the weights do not depend on where it starts. Not safe for concurrent
 * use.
 */
public final class FusionLearner {

  private static final int ROUNDS = 400;

  /** Pulls weights to 0; small, since there are hundreds of demands for 17 weights. */
  private static final double RIDGE = 1e-3;

  private static final double STEP = 0.3;

  private final List<double[][]> values = new ArrayList<>();
  private final List<int[]> truths = new ArrayList<>();

  FusionLearner() {}

  /** A demand with the ids of its true experts; passed over if none of them was found. */
  void add(SignalTable table, Set<String> truth) {
    int[] found =
        java.util.stream.IntStream.range(0, table.size())
            .filter(i -> truth.contains(table.base().person(table.voters().people()[i]).id()))
            .toArray();
    if (found.length > 0) {
      values.add(rows(table));
      truths.add(found);
    }
  }

  private static double[][] rows(SignalTable table) {
    Signal[] signals = Signal.values();
    double[][] rows = new double[table.size()][signals.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < signals.length; k++) {
        rows[i][k] = table.value(signals[k], i);
      }
    }
    return rows;
  }

  /** How many demands it has. */
  public int demands() {
    return values.size();
  }

  /**
   * The weights, by Adam (Kingma and Ba, 2015) over all demands at once.
   *
   * @throws IllegalStateException if there was no demand
   */
  public ExpertModel learn() {
    if (values.isEmpty()) {
      throw new IllegalStateException("没有可供学习的需求");
    }
    int size = Signal.values().length;
    double[] weights = new double[size];
    double[] mean = new double[size];
    double[] square = new double[size];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] gradient = gradient(weights);
      for (int i = 0; i < size; i++) {
        mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
        square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
        double direction =
            mean[i]
                / (1 - Math.pow(0.9, round))
                / (Math.sqrt(square[i] / (1 - Math.pow(0.999, round))) + 1e-8);
        double step = STEP * (1 - (double) round / (ROUNDS + 1));
        weights[i] = Math.max(0, weights[i] + step * direction);
      }
    }
    return model(weights);
  }

  private double[] gradient(double[] weights) {
    double[] gradient = new double[weights.length];
    for (int demand = 0; demand < values.size(); demand++) {
      add(values.get(demand), truths.get(demand), weights, gradient);
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = gradient[i] / values.size() - RIDGE * weights[i];
    }
    return gradient;
  }

  /** Adds mean of the true rows less the expected row. */
  private static void add(double[][] rows, int[] truth, double[] weights, double[] gradient) {
    double[] odds = new double[rows.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < weights.length; k++) {
        odds[i] += weights[k] * rows[i][k];
      }
      highest = Math.max(highest, odds[i]);
    }
    double total = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(odds[i] - highest);
      total += odds[i];
    }
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < weights.length; k++) {
        gradient[k] -= odds[i] / total * rows[i][k];
      }
    }
    for (int i : truth) {
      for (int k = 0; k < weights.length; k++) {
        gradient[k] += rows[i][k] / truth.length;
      }
    }
  }

  private static ExpertModel model(double[] weights) {
    Map<Signal, Double> learnt = new EnumMap<>(Signal.class);
    Signal[] signals = Signal.values();
    for (int k = 0; k < signals.length; k++) {
      learnt.put(signals[k], Math.round(weights[k] * 1e4) / 1e4);
    }
    return new ExpertModel(learnt);
  }
}
