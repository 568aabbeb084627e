package dev.patentengine.classify;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a {@link Fusion} to labels given by hand: logistic regression with a small ridge, by
 * Newton's method. Deterministic; one use, one thread.
 */
final class FusionTrainer {

  /** Holds weights of what hardly occurs near 0. */
  private static final double RIDGE = 0.5;

  private static final int STEPS = 50;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  void add(double byText, Fusion.Table table, boolean right) {
    rows.add(
        new double[] {
          1,
          Fusion.logit(byText),
          table == Fusion.Table.COMPLETE ? 1 : 0,
          table == Fusion.Table.SYMBOL ? 1 : 0
        });
    labels.add(right);
  }

  Fusion fit() {
    double[] weights = new double[4];
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[4][5];
      for (int i = 0; i < 4; i++) {
        system[i][i] = RIDGE;
        system[i][4] = -RIDGE * weights[i];
      }
      for (int n = 0; n < rows.size(); n++) {
        gather(system, rows.get(n), weights, labels.get(n));
      }
      double[] move = solve(system);
      for (int i = 0; i < 4; i++) {
        weights[i] += move[i];
      }
    }
    return new Fusion(weights[0], weights[1], weights[2], weights[3]);
  }

  private static void gather(double[][] system, double[] row, double[] weights, boolean label) {
    double logit = 0;
    for (int i = 0; i < 4; i++) {
      logit += weights[i] * row[i];
    }
    double share = 1 / (1 + Math.exp(-logit));
    for (int i = 0; i < 4; i++) {
      system[i][4] += ((label ? 1 : 0) - share) * row[i];
      for (int j = 0; j < 4; j++) {
        system[i][j] += share * (1 - share) * row[i] * row[j];
      }
    }
  }

  /** Gauss elimination; the matrix is positive definite, so no pivoting is needed. */
  private static double[] solve(double[][] system) {
    for (int i = 0; i < 4; i++) {
      for (int below = i + 1; below < 4; below++) {
        double factor = system[below][i] / system[i][i];
        for (int j = i; j < 5; j++) {
          system[below][j] -= factor * system[i][j];
        }
      }
    }
    double[] answer = new double[4];
    for (int i = 3; i >= 0; i--) {
      double sum = system[i][4];
      for (int j = i + 1; j < 4; j++) {
        sum -= system[i][j] * answer[j];
      }
      answer[i] = sum / system[i][i];
    }
    return answer;
  }
}
