package dev.patentengine.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether confidences mean what they say: forecasts in bins of equal width. Immutable.
 *
 * @param bins from 0 to 1; bin i holds confidences in (i/n, (i+1)/n], the first also 0
 */
public record Calibration(List<Bin> bins) {

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * The forecasts of one bin.
   *
   * @param from its lower end
   * @param to its upper end
   * @param count how many forecasts
   * @param confidence their mean confidence, 0 if there are none
   * @param accuracy which part came true, 0 if there are none
   */
  public record Bin(double from, double to, int count, double confidence, double accuracy) {}

  /**
   * Sorts forecasts into bins; 10 or 15 are customary.
   *
   * @throws IllegalArgumentException if {@code bins} is below 1
   */
  public static Calibration of(List<Forecast> forecasts, int bins) {
    if (bins < 1) {
      throw new IllegalArgumentException("at least one bin, not " + bins);
    }
    List<List<Forecast>> sorted = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      sorted.add(new ArrayList<>());
    }
    for (Forecast forecast : forecasts) {
      int bin = (int) Math.ceil(forecast.confidence() * bins) - 1;
      sorted.get(Math.clamp(bin, 0, bins - 1)).add(forecast);
    }
    List<Bin> made = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      made.add(bin((double) i / bins, (i + 1.0) / bins, sorted.get(i)));
    }
    return new Calibration(made);
  }

  private static Bin bin(double from, double to, List<Forecast> inside) {
    double confidence = inside.stream().mapToDouble(Forecast::confidence).average().orElse(0);
    double accuracy =
        inside.stream().mapToDouble(forecast -> forecast.correct() ? 1 : 0).average().orElse(0);
    return new Bin(from, to, inside.size(), confidence, accuracy);
  }

  /**
   * Expected calibration error: mean distance of accuracy and confidence, weighed by the bins'
   * counts (Guo, Pleiss, Sun and Weinberger, ICML 2017, equation 3). 0 without forecasts.
   */
  public double expectedError() {
    double sum = 0;
    long count = 0;
    for (Bin bin : bins) {
      sum += bin.count() * Math.abs(bin.accuracy() - bin.confidence());
      count += bin.count();
    }
    return count == 0 ? 0 : sum / count;
  }

  /** The mean squared error of yes-or-no forecasts, 0 to 1 (Brier 1950, one class). */
  public static double brier(List<Forecast> forecasts) {
    return forecasts.stream()
        .mapToDouble(forecast -> square(forecast.confidence() - (forecast.correct() ? 1 : 0)))
        .average()
        .orElse(0);
  }

  /**
   * The squared error of whole distributions summed over the labels, averaged over the items, 0 to
   * 2 (Brier 1950, as written there).
   *
   * @param distributions label → probability by item; labels left out have 0
   * @param gold the true label by item
   */
  public static double brier(List<? extends Map<String, Double>> distributions, List<String> gold) {
    Paired.sameSize(gold, distributions);
    double sum = 0;
    for (int i = 0; i < gold.size(); i++) {
      Set<String> labels = new TreeSet<>(distributions.get(i).keySet());
      labels.add(gold.get(i));
      for (String label : labels) {
        double truth = label.equals(gold.get(i)) ? 1 : 0;
        sum += square(distributions.get(i).getOrDefault(label, 0.0) - truth);
      }
    }
    return gold.isEmpty() ? 0 : sum / gold.size();
  }

  /**
   * Area under the ROC curve: the chance that something true was given more confidence than
   * something not, ties half (Hanley and McNeil 1982).
   *
   * @throws IllegalArgumentException if all or none came true
   */
  public static double auc(List<Forecast> forecasts) {
    List<Forecast> sorted = new ArrayList<>(forecasts);
    Collections.sort(sorted, Comparator.comparingDouble(Forecast::confidence));
    double rankSum = 0;
    long yes = 0;
    for (int start = 0, end; start < sorted.size(); start = end) {
      end = start;
      long inTie = 0;
      while (end < sorted.size()
          && sorted.get(end).confidence() == sorted.get(start).confidence()) {
        inTie += sorted.get(end).correct() ? 1 : 0;
        end++;
      }
      rankSum += inTie * (start + 1 + end) / 2.0;
      yes += inTie;
    }
    long no = sorted.size() - yes;
    if (yes == 0 || no == 0) {
      throw new IllegalArgumentException("AUC needs both kinds, not " + yes + " and " + no);
    }
    return (rankSum - yes * (yes + 1) / 2.0) / ((double) yes * no);
  }

  private static double square(double value) {
    return value * value;
  }
}
