package dev.patentengine.team;

import dev.patentengine.nlp.Embedding;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mean direction of each person's works, made when first asked for and kept for the most
 * recently asked. Belongs to one {@link EvidenceBase}. Safe for concurrent use.
 */
final class Profiles {

  /** Of the busiest people, only this many of the latest works are read. */
  private static final int LATEST = 32;

  /** 20,000 profiles of 512 floats are 40 MB. */
  private static final int KEPT = 20_000;

  private final EvidenceBase base;
  private final Meanings meanings;
  private final Map<Integer, Optional<Embedding>> kept = new LinkedHashMap<>(64, 0.75f, true);

  Profiles(EvidenceBase base, Meanings meanings) {
    this.base = base;
    this.meanings = meanings;
  }

  /** The vectors of works by number. */
  Map<Integer, Embedding> ofWorks(int[] works) {
    List<String> ids = Arrays.stream(works).mapToObj(work -> base.work(work).id()).toList();
    Map<String, Embedding> byId = meanings.of(ids);
    Map<Integer, Embedding> vectors = new LinkedHashMap<>();
    for (int work : works) {
      Optional.ofNullable(byId.get(base.work(work).id()))
          .ifPresent(vector -> vectors.put(work, vector));
    }
    return vectors;
  }

  /** The mean direction of a person's works, absent if none has a vector. */
  Optional<Embedding> ofPerson(int person) {
    synchronized (kept) {
      Optional<Embedding> known = kept.get(person);
      if (known != null) {
        return known;
      }
    }
    Optional<Embedding> made = mean(ofWorks(latest(person)));
    synchronized (kept) {
      kept.put(person, made);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return made;
  }

  private int[] latest(int person) {
    Csr rows = base.worksOfPerson();
    return Arrays.stream(rows.values(), rows.start()[person], rows.start()[person + 1])
        .boxed()
        .sorted(java.util.Comparator.comparingDouble(base::age))
        .limit(LATEST)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static Optional<Embedding> mean(Map<Integer, Embedding> vectors) {
    if (vectors.isEmpty()) {
      return Optional.empty();
    }
    float[] sum = new float[vectors.values().iterator().next().dimensions()];
    for (Embedding vector : vectors.values()) {
      float[] values = vector.toArray();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i];
      }
    }
    return length(sum) > 0 ? Optional.of(Embedding.of(sum)) : Optional.empty();
  }

  private static double length(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    return square;
  }
}
