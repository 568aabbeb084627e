package dev.patentengine.datasets.generate;

import dev.patentengine.datasets.generate.Draws.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who invents: each applicant has people without end, some far more active, who work in groups and
 * meet again. Immutable, safe for concurrent use.
 */
final class Inventors {

  /**
   * Fitted to 4,173 patents with complete inventor lists: applicants with 6,317 and 789 inventor
   * entries have 660 and 186 different inventors, so their number grows like entries^0.61.
   */
  private static final Lomax LAW = new Lomax(0.64, 4.8);

  /** Team sizes from 1 in the same records. */
  private static final WeightedTable<Integer> SIZE =
      WeightedTable.ofCounts(0, 2774, 711, 285, 160, 122, 65, 20, 9, 13, 13);

  /** People of a group: real inventors have 5.4 co-inventors on average. */
  private static final int GROUP = 6;

  /** How often somebody comes from outside the group. Assumed. */
  private static final double OUTSIDE = 0.15;

  private final long seed;
  private final Applicants applicants;

  Inventors(long seed, Applicants applicants) {
    this.seed = seed;
    this.applicants = applicants;
  }

  /** The names of a team of the applicant, the lead first. */
  List<String> team(long applicant, Draws draws) {
    if (applicants.isPerson(applicant)) {
      return List.of(applicants.name(applicant));
    }
    int size = SIZE.draw(draws);
    long lead = LAW.rank(draws);
    Set<Long> others = new TreeSet<>();
    for (int tries = 0; others.size() < size - 1 && tries < 10 * size; tries++) {
      boolean outside = size > GROUP || draws.chance(OUTSIDE);
      long other = outside ? LAW.rank(draws) : lead / GROUP * GROUP + draws.below(GROUP);
      if (other != lead) {
        others.add(other);
      }
    }
    List<String> names = new ArrayList<>();
    names.add(name(applicant, lead));
    others.forEach(other -> names.add(name(applicant, other)));
    return names.stream().distinct().toList();
  }

  private String name(long applicant, long rank) {
    return applicants.person(Draws.of(seed, Purpose.INVENTOR, applicant, rank));
  }
}
