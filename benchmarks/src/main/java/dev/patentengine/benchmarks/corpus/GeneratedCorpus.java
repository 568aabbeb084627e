package dev.patentengine.benchmarks.corpus;

import dev.patentengine.datasets.generate.CorpusGenerator;
import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Generated patents with vectors, and demands for them. The same seed and size give the same.
 * Immutable, safe for concurrent use.
 */
public final class GeneratedCorpus {

  /** Characters of a demand: {@value}. */
  public static final int DEMAND_CHARACTERS = 200;

  private static final String FAMILY = "SYNF";
  private static final long SPREAD = 7_368_787;

  private final CorpusGenerator texts;
  private final VectorModel vectors;

  /** The corpus of a seed and a size. */
  public GeneratedCorpus(long seed, long size) {
    texts = CorpusGenerator.of(seed, size);
    vectors = new VectorModel(seed);
  }

  /** How many patents there are. */
  public long size() {
    return texts.size();
  }

  /** Patent {@code number}, from 0. */
  public Patent patent(long number) {
    return texts.patent(number);
  }

  /** Patent {@code number} with its vector, as an index takes it. */
  public IndexEntry entry(long number) {
    Patent patent = texts.patent(number);
    float[] vector = vectors.patent(matter(patent, number), number);
    return new IndexEntry(patent, Optional.of(Embedding.of(vector)), List.of());
  }

  /** The vector of patent {@code number} alone. */
  public float[] vector(long number) {
    return vectors.patent(matter(texts.patent(number), number), number);
  }

  private static long matter(Patent patent, long number) {
    return patent
        .family()
        .map(family -> Long.parseLong(family.substring(FAMILY.length())) - 1)
        .orElse(number);
  }

  /** The id of patent {@code number}. */
  public static String id(long number) {
    return CorpusGenerator.id(number);
  }

  /** The number behind an id. */
  public static long number(String id) {
    return Long.parseLong(id.substring(FAMILY.length() - 1)) - 1;
  }

  /** Demand {@code number}, from 0, as many as wanted; each has its own text and vector. */
  public GeneratedDemand demand(long number) {
    long target = Math.floorMod(number * SPREAD + 17, size());
    Patent wanted = texts.patent(target);
    StringBuilder text = new StringBuilder("需求" + number + "：");
    long other = target;
    for (String summary = wanted.summary(); text.length() < DEMAND_CHARACTERS; ) {
      text.append(summary, summary.indexOf('，') + 1, summary.length());
      other = Math.floorMod(other + SPREAD, size());
      summary = texts.patent(other).summary();
    }
    text.setLength(DEMAND_CHARACTERS);
    float[] vector = vectors.demand(matter(wanted, target), number);
    return new GeneratedDemand(text.toString(), Embedding.of(vector));
  }

  /**
   * The number of the first patent of the last {@code share} of the corpus. Patents are in order of
   * publication, so these are the ones that {@link #latest} lets pass, but for those published on
   * the same day as the first.
   */
  public long firstOfLatest(double share) {
    if (share >= 1) {
      return 0;
    }
    LocalDate from = day(size() - Math.max(1, Math.round(size() * share)));
    long low = 0;
    long high = size() - 1;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (day(middle).isBefore(from)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@link #firstOfLatest} of all shares that are measured. */
  public Map<Double, Integer> firstsOfLatest() {
    return Truth.SHARES.stream()
        .collect(Collectors.toMap(Function.identity(), share -> (int) firstOfLatest(share)));
  }

  /** Lets only patents pass that were published on the day of {@link #firstOfLatest} or later. */
  public Filter latest(double share) {
    return share >= 1
        ? Filter.ALL
        : new Filter.Published(day(firstOfLatest(share)), day(size() - 1));
  }

  private LocalDate day(long number) {
    return texts.patent(number).published().orElseThrow();
  }
}
