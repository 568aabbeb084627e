package dev.patentengine.team;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How attention is shared out among people over many answers: a place at rank r counts 1/log2(r +
 * 1) (Singh and Joachims, Fairness of exposure in rankings, KDD 2018). Immutable.
 *
 * @param topDecile the part of all exposure that the tenth of the shown people with the most works
 *     gets
 * @param newcomers the part that goes to newcomers (at most 3 works)
 * @param people how many different people were shown
 */
public record Exposure(double topDecile, double newcomers, int people) {

  /** With more works than this one is no newcomer. */
  static final int NEWCOMER_WORKS = 3;

  /** The exposure in these answers: lists of person ids, best first. */
  public static Exposure of(EvidenceBase base, List<List<String>> answers) {
    Map<Integer, Double> exposure = new TreeMap<>();
    for (List<String> answer : answers) {
      for (int rank = 1; rank <= answer.size(); rank++) {
        double seen = Math.log(2) / Math.log(rank + 1.0);
        base.number(answer.get(rank - 1)).ifPresent(p -> exposure.merge(p, seen, Double::sum));
      }
    }
    return shares(base, exposure);
  }

  private static Exposure shares(EvidenceBase base, Map<Integer, Double> exposure) {
    int[] works =
        exposure.keySet().stream().mapToInt(p -> base.worksOfPerson().length(p)).toArray();
    Arrays.sort(works);
    int bound = works.length == 0 ? 0 : works[works.length - 1 - (works.length - 1) / 10];
    double top = 0;
    double fresh = 0;
    double all = Double.MIN_NORMAL;
    for (Map.Entry<Integer, Double> each : exposure.entrySet()) {
      int count = base.worksOfPerson().length(each.getKey());
      all += each.getValue();
      top += count >= bound ? each.getValue() : 0;
      fresh += count <= NEWCOMER_WORKS ? each.getValue() : 0;
    }
    return new Exposure(top / all, fresh / all, works.length);
  }
}
