package dev.patentengine.learn;

import dev.patentengine.model.Kinship;
import dev.patentengine.model.Patent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs to learn from and pairs to measure on, which share no patent and no kin. Immutable.
 *
 * @param learnt pairs to learn from
 * @param heldOut pairs to measure on
 */
public record PairSplit(List<DemandPair> learnt, List<DemandPair> heldOut) {

  public PairSplit {
    learnt = List.copyOf(learnt);
    heldOut = List.copyOf(heldOut);
  }

  /**
   * Keeps every {@code step}-th pair out, from the first; 0 keeps none out. A pair whose patent is
   * kin to one that is kept out is left aside.
   *
   * @throws IllegalArgumentException if a pair names an unknown patent
   */
  public static PairSplit every(int step, List<DemandPair> pairs, Map<String, Patent> corpus) {
    if (step < 0) {
      throw new IllegalArgumentException("every how many pairs, from 0, not " + step);
    }
    List<DemandPair> heldOut = new ArrayList<>();
    Set<String> kept = new TreeSet<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (step > 0 && i % step == 0) {
        heldOut.add(pairs.get(i));
        kept.addAll(keys(pairs.get(i), corpus));
      }
    }
    List<DemandPair> learnt =
        pairs.stream().filter(pair -> Collections.disjoint(keys(pair, corpus), kept)).toList();
    return new PairSplit(learnt, heldOut);
  }

  private static Set<String> keys(DemandPair pair, Map<String, Patent> corpus) {
    Patent patent = corpus.get(pair.patent());
    if (patent == null) {
      throw new IllegalArgumentException(
          "需求 " + pair.id() + " 所配的专利 \"" + pair.patent() + "\" 不在语料中");
    }
    Set<String> keys = new TreeSet<>(Kinship.keys(patent));
    keys.add("id:" + patent.id());
    return keys;
  }
}
