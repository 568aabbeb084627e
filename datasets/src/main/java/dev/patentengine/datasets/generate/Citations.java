package dev.patentengine.datasets.generate;

import dev.patentengine.datasets.generate.Draws.Purpose;
import java.util.Set;
import java.util.TreeSet;

/**
 * What cites what, by redirection: a citation goes to any earlier patent, or with some chance on to
 * what that one cites. Much-cited patents are thereby cited more, without anyone counting
 * (Krapivsky and Redner, Physical Review E 63, 2001: exponent 1 + 1/chance). Immutable, safe for
 * concurrent use.
 */
final class Citations {

  /** Part of the patents that cite. Assumed: the real list holds citing patents only. */
  private static final double CITING = 0.5;

  /** Citations of a citing patent in the real list, from 2 up. */
  private static final WeightedTable<Integer> NUMBER =
      WeightedTable.ofCounts(0, 0, .497, .317, .118, .04, .016, .006, .003, .001, .001);

  /** Gives the exponent 3.56 of the real list's in-degrees (from 2 up). */
  private static final double ONWARD = 0.39;

  private final long seed;

  Citations(long seed) {
    this.seed = seed;
  }

  /** The records that record {@code n} cites, in order. */
  Set<Long> of(long n) {
    Set<Long> cited = new TreeSet<>();
    int number = number(n);
    for (int k = 0; k < number; k++) {
      cited.add(target(n, k));
    }
    return cited;
  }

  private int number(long n) {
    Draws draws = Draws.of(seed, Purpose.CITATION, n);
    return n >= 2 && draws.chance(CITING) ? NUMBER.draw(draws) : 0;
  }

  private long target(long from, int which) {
    long citing = from;
    int citation = which;
    while (true) {
      Draws draws = Draws.of(seed, Purpose.CITATION, citing, citation + 1L);
      long target = draws.below(citing);
      int onward = draws.chance(ONWARD) ? number(target) : 0;
      if (onward == 0) {
        return target;
      }
      citing = target;
      citation = draws.below(onward);
    }
  }
}
