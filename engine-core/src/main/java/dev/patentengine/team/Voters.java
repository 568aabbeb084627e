package dev.patentengine.team;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The people behind the works found, and the votes that the works give them (Macdonald and Ounis,
 * Voting for candidates, CIKM 2006, table 1). For one thread.
 */
final class Voters {

  /**
   * Scores come scaled to [0, 1], which flattens the exponential; this gives the best work some
   * e^10 times the vote of the last, the range that unscaled retrieval scores have.
   */
  static final double STEEPNESS = 10;

  private final EvidenceBase base;
  private final Found found;
  private final int[] people;
  private final Map<Sum, double[]> sums = new EnumMap<>(Sum.class);

  /** What is summed over a person's works. */
  enum Sum {
    VOTES,
    RECIPROCAL_RANK,
    COMB_SUM,
    EXP_COMB_SUM,
    COMB_MAX,
    RECENT,
    LED
  }

  Voters(EvidenceBase base, Found found) {
    this.base = base;
    this.found = found;
    this.people =
        Arrays.stream(found.works()).flatMap(work -> inventors(work)).sorted().distinct().toArray();
    for (Sum sum : Sum.values()) {
      sums.put(sum, new double[people.length]);
    }
    for (int rank = 0; rank < found.works().length; rank++) {
      vote(rank);
    }
  }

  private java.util.stream.IntStream inventors(int work) {
    Csr rows = base.peopleOfWork();
    return Arrays.stream(rows.values(), rows.start()[work], rows.start()[work + 1]);
  }

  private void vote(int rank) {
    int work = found.works()[rank];
    double score = found.scores()[rank];
    double steep = Math.exp(STEEPNESS * (score - 1));
    int[] who = inventors(work).toArray();
    for (int place = 0; place < who.length; place++) {
      int index = index(who[place]);
      column(Sum.VOTES)[index]++;
      column(Sum.RECIPROCAL_RANK)[index] += 1.0 / (rank + 1);
      column(Sum.COMB_SUM)[index] += score;
      column(Sum.EXP_COMB_SUM)[index] += steep;
      column(Sum.COMB_MAX)[index] = Math.max(sum(Sum.COMB_MAX, index), score);
      column(Sum.RECENT)[index] += steep * Math.pow(0.5, base.age(work));
      column(Sum.LED)[index] += place == 0 ? steep : 0;
    }
  }

  private double[] column(Sum which) {
    return sums.getOrDefault(which, new double[0]);
  }

  /** The numbers of the people, ascending. */
  int[] people() {
    return people;
  }

  Found found() {
    return found;
  }

  /** Where a person stands among {@link #people()}, negative if not voted for. */
  int index(int person) {
    return Arrays.binarySearch(people, person);
  }

  double sum(Sum which, int index) {
    return column(which)[index];
  }
}
