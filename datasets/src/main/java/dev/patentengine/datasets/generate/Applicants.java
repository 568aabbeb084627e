package dev.patentengine.datasets.generate;

import dev.patentengine.datasets.generate.Draws.Purpose;
import dev.patentengine.model.Region;
import java.util.List;

/**
 * Who applies: endless ranks, a few with many patents, most with one. Immutable, safe for
 * concurrent use.
 */
final class Applicants {

  /**
   * Fitted to the gazette of July 2019 (54,083 records): the first 10, 100, 1,000 applicants have
   * 2.7, 11.0, 29.1 % of the entries, and there are 0.51 different applicants a record; this law
   * gives 2.5, 11.0, 32.2 % and 0.61.
   */
  private static final Lomax LAW = new Lomax(0.15, 100);

  /** Records with one, two, three applicants in the gazette. */
  private static final WeightedTable<Integer> NUMBER = WeightedTable.ofCounts(0, 52_993, 995, 95);

  /**
   * Kinds by name in the gazette: counts of firms, universities, persons, institutes, hospitals.
   */
  private static final WeightedTable<Integer> KIND =
      WeightedTable.ofCounts(39_925, 8_099, 4_725, 830, 504);

  private static final List<String> ENDINGS = List.of("科技有限公司", "大学", "", "研究院", "医院");

  private static final List<String> PROVINCES =
      List.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65");

  private static final int PERSON = 2;

  private final long seed;
  private final CorpusStatistics statistics;

  Applicants(long seed, CorpusStatistics statistics) {
    this.seed = seed;
    this.statistics = statistics;
  }

  long draw(Draws draws) {
    return LAW.rank(draws);
  }

  int number(Draws draws) {
    return NUMBER.draw(draws);
  }

  boolean isPerson(long rank) {
    return kind(Draws.of(seed, Purpose.APPLICANT, rank)) == PERSON;
  }

  private static int kind(Draws draws) {
    return KIND.draw(draws);
  }

  /** Where in the order of fields the applicant is at home, in [0, 1). */
  double home(long rank) {
    return Draws.of(seed, Purpose.APPLICANT, rank, 1).unit();
  }

  String name(long rank) {
    Draws draws = Draws.of(seed, Purpose.APPLICANT, rank);
    int kind = kind(draws);
    if (kind == PERSON) {
      return person(draws);
    }
    StringBuilder name = new StringBuilder("合成");
    for (int i = draws.between(3, 4); i > 0; i--) {
      name.append(statistics.given().draw(draws));
    }
    return name.append(ENDINGS.get(kind)).toString();
  }

  /** Place of the first applicant; even over the provinces, which is assumed. */
  Region region(long rank) {
    Draws draws = Draws.of(seed, Purpose.APPLICANT, rank, 2);
    return new Region(PROVINCES.get(draws.below(PROVINCES.size())) + "0100");
  }

  /** The name of a person: a surname as frequent as real ones, one or two characters. */
  String person(Draws draws) {
    String surname = statistics.surnames().draw(draws);
    String given = statistics.given().draw(draws);
    // 53,363 of 72,880 names of two or three characters have three (gazette)
    return draws.chance(0.732) ? surname + given + statistics.given().draw(draws) : surname + given;
  }
}
