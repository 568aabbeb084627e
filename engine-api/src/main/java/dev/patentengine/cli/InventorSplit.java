package dev.patentengine.cli;

import dev.patentengine.model.Patent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Patents cut by date, so that nothing is asked of a time before it; undated ones are left out.
 * Immutable.
 *
 * @param earlier the first 60 %
 * @param lesson the next 20 %, to learn from
 * @param test the last 20 %
 */
record InventorSplit(List<Patent> earlier, List<Patent> lesson, List<Patent> test) {

  private static final double LEARN_FROM = 0.6;
  private static final double TEST_FROM = 0.8;

  InventorSplit {
    earlier = List.copyOf(earlier);
    lesson = List.copyOf(lesson);
    test = List.copyOf(test);
  }

  static InventorSplit of(List<Patent> patents) {
    List<Patent> dated =
        patents.stream()
            .filter(patent -> !day(patent).equals(LocalDate.MIN))
            .sorted(Comparator.comparing(InventorSplit::day).thenComparing(Patent::id))
            .toList();
    int learn = boundary(dated, LEARN_FROM);
    int test = boundary(dated, TEST_FROM);
    return new InventorSplit(
        dated.subList(0, learn), dated.subList(learn, test), dated.subList(test, dated.size()));
  }

  private static LocalDate day(Patent patent) {
    return patent.filed().or(patent::published).orElse(LocalDate.MIN);
  }

  /** The first patent from this part on whose day is later than all before. */
  private static int boundary(List<Patent> dated, double part) {
    int at = (int) (part * dated.size());
    while (at > 0 && at < dated.size() && day(dated.get(at)).equals(day(dated.get(at - 1)))) {
      at++;
    }
    return at;
  }
}
