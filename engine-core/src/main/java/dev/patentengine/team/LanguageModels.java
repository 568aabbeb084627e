package dev.patentengine.team;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Balog's language models of expertise (Balog, Azzopardi and de Rijke, Formal models for expert
 * finding in enterprise corpora, SIGIR 2006, equations 4 and 6): how likely the demand's words are
 * in all that a person did (Model 1), and in the works found one by one (Model 2). A person is
 * associated with each of his or her works alike.
 */
final class LanguageModels {

  /** Share of the collection in the smoothing, as in the paper. */
  private static final double LAMBDA = 0.5;

  private final EvidenceBase base;
  private final int[] words;
  private final double[] counts;
  private final double[] shares;
  private final double length;

  LanguageModels(EvidenceBase base, Map<String, Float> terms) {
    this.base = base;
    Map<Integer, Float> known = new TreeMap<>();
    terms.forEach((term, count) -> known.merge(base.words().number(term), count, Float::sum));
    known.remove(-1);
    this.words = known.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.counts = known.values().stream().mapToDouble(Float::doubleValue).toArray();
    this.shares = Arrays.stream(words).mapToDouble(base.words()::share).toArray();
    this.length = Arrays.stream(counts).sum();
  }

  /** How many words of the demand are known. */
  double length() {
    return length;
  }

  /** The log of Model 1's likelihood. */
  double model1(int person) {
    double[] mean = new double[words.length];
    Csr works = base.worksOfPerson();
    int from = works.start()[person];
    int to = works.start()[person + 1];
    for (int at = from; at < to; at++) {
      addShares(works.values()[at], 1.0 / (to - from), mean);
    }
    return likelihood(mean);
  }

  /** The likelihood of the demand under one work. */
  double ofWork(int work) {
    double[] mean = new double[words.length];
    addShares(work, 1, mean);
    return Math.exp(likelihood(mean));
  }

  private double likelihood(double[] mean) {
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      sum += counts[i] * Math.log((1 - LAMBDA) * mean[i] + LAMBDA * shares[i]);
    }
    return sum;
  }

  private void addShares(int work, double factor, double[] mean) {
    Csr rows = base.wordsOfWork();
    int length = rows.length(work);
    for (int at = rows.start()[work]; at < rows.start()[work + 1]; at++) {
      int which = Arrays.binarySearch(words, rows.values()[at]);
      if (which >= 0) {
        mean[which] += factor / length;
      }
    }
  }

  /** Model 2's likelihoods of all voters. */
  double[] model2(Voters voters) {
    double[] sums = new double[voters.people().length];
    Csr rows = base.peopleOfWork();
    for (int work : voters.found().works()) {
      double likelihood = ofWork(work);
      for (int at = rows.start()[work]; at < rows.start()[work + 1]; at++) {
        sums[voters.index(rows.values()[at])] += likelihood;
      }
    }
    return sums;
  }
}
