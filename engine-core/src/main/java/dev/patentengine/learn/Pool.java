package dev.patentengine.learn;

import dev.patentengine.model.Patent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A part of a corpus in which every answer lies. */
final class Pool {

  private Pool() {}

  /**
   * The patents of {@code pairs} and others at even distances in order of id, {@code size} in all
   * where there are so many; in order of id.
   */
  static List<Patent> of(int size, Map<String, Patent> corpus, List<DemandPair> pairs) {
    Set<String> wanted =
        pairs.stream().map(DemandPair::patent).collect(Collectors.toCollection(TreeSet::new));
    List<Patent> others = new ArrayList<>();
    Map<String, Patent> pool = new TreeMap<>();
    new TreeMap<>(corpus)
        .forEach((id, patent) -> {
          if (wanted.contains(id)) {
            pool.put(id, patent);
          } else {
            others.add(patent);
          }
        });
    int taken = Math.clamp(size - (long) pool.size(), 0, others.size());
    for (int i = 0; i < taken; i++) {
      Patent patent = others.get((int) ((long) i * others.size() / taken));
      pool.put(patent.id(), patent);
    }
    return List.copyOf(pool.values());
  }
}
