package dev.patentengine.learn;

import dev.patentengine.model.Patent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A part of a corpus in which every answer lies. */
final class Pool {

  private Pool() {}

  /**
   * The patents of {@code pairs} and others at even distances, {@code size} in all where there are
   * so many; in the order of the corpus.
   */
  static List<Patent> of(int size, Map<String, Patent> corpus, List<DemandPair> pairs) {
    Set<String> wanted =
        pairs.stream().map(DemandPair::patent).collect(Collectors.toCollection(TreeSet::new));
    wanted.retainAll(corpus.keySet());
    int others = corpus.size() - wanted.size();
    long taken = Math.clamp((long) size - wanted.size(), 0, others);
    List<Patent> pool = new ArrayList<>();
    long seen = 0;
    for (Patent patent : corpus.values()) {
      if (wanted.contains(patent.id())) {
        pool.add(patent);
      } else {
        long before = seen * taken / others;
        seen++;
        if (seen * taken / others > before) {
          pool.add(patent);
        }
      }
    }
    return List.copyOf(pool);
  }
}
