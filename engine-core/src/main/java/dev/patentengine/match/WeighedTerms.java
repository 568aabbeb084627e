package dev.patentengine.match;

import dev.patentengine.index.TermSet;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Terms by their {@link TermSet#hash}, each with what it weighs, above 0. Immutable. */
final class WeighedTerms {

  private final int[] terms;
  private final double[] weights;

  private WeighedTerms(int[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** These terms. */
  static WeighedTerms of(Map<Integer, Double> weightByTerm) {
    TreeMap<Integer, Double> sorted = new TreeMap<>(weightByTerm);
    return new WeighedTerms(
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Those of the rising {@code terms} whose weight is above 0. */
  static WeighedTerms above0(int[] terms, double[] weights) {
    int[] weighing =
        IntStream.range(0, terms.length).filter(number -> weights[number] > 0).toArray();
    return new WeighedTerms(
        Arrays.stream(weighing).map(number -> terms[number]).toArray(),
        Arrays.stream(weighing).mapToDouble(number -> weights[number]).toArray());
  }

  int size() {
    return terms.length;
  }

  /** Term number {@code i}; the numbers go up with the hashes. */
  int term(int i) {
    return terms[i];
  }

  double weight(int i) {
    return weights[i];
  }

  /** What share of the weight of all these terms is in {@code set}; 0 if there are none. */
  double share(TermSet set) {
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    return all == 0 ? 0 : among(set.hashes()) / all;
  }

  /** The sum of the weights that these terms have in {@code other}. */
  double in(WeighedTerms other) {
    return other.among(terms);
  }

  /** The weight of those of these terms that are among {@code hashes}, which rise. */
  private double among(int[] hashes) {
    double sum = 0;
    int at = 0;
    for (int i = 0; i < terms.length; i++) {
      while (at < hashes.length && hashes[at] < terms[i]) {
        at++;
      }
      sum += at < hashes.length && hashes[at] == terms[i] ? weights[i] : 0;
    }
    return sum;
  }
}
