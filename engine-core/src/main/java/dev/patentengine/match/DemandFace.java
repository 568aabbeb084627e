package dev.patentengine.match;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a demand asks of a patent's face: its words with their rarity, its pairs of characters and
 * its meaning. Immutable.
 *
 * @param query the demand
 * @param rarity inverse document frequency of each of its words
 * @param pairs of neighbouring characters
 */
record DemandFace(DemandQuery query, Map<String, Double> rarity, Set<String> pairs) {

  DemandFace {
    rarity = Collections.unmodifiableMap(new TreeMap<>(rarity));
  }

  /**
   * The demand, its words weighed by how many of {@code documents} hold them (idf of BM25, always
   * above 0).
   */
  static DemandFace of(DemandQuery query, Map<String, Integer> frequencies, long documents) {
    Map<String, Double> rarity = new TreeMap<>();
    for (String word : query.terms().keySet()) {
      int frequency = frequencies.getOrDefault(word, 0);
      double others = Math.max(0, documents - frequency);
      rarity.put(word, Math.log(1 + (others + 0.5) / (frequency + 0.5)));
    }
    return new DemandFace(query, rarity, CharacterPairs.of(query.text()));
  }

  /** How near a patent comes by each feature. A meaning that is not there yet is left out. */
  Map<Candidate.Part, Double> nearness(PatentFace patent) {
    Map<Candidate.Part, Double> nearness = new EnumMap<>(Candidate.Part.class);
    nearness.put(Candidate.Part.WORDS, share(rarity, patent.words()));
    nearness.put(Candidate.Part.CHARACTERS, share(pairs, patent.pairs()));
    query
        .vector()
        .flatMap(mine -> patent.meaning().map(mine::cosine))
        .ifPresent(cosine -> nearness.put(Candidate.Part.MEANING, cosine));
    return nearness;
  }

  private static double share(Map<String, Double> wanted, Set<String> there) {
    double all = 0;
    double found = 0;
    for (Map.Entry<String, Double> word : wanted.entrySet()) {
      all += word.getValue();
      found += there.contains(word.getKey()) ? word.getValue() : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  private static double share(Set<String> wanted, Set<String> there) {
    long found = wanted.stream().filter(there::contains).count();
    return wanted.isEmpty() ? 0 : (double) found / wanted.size();
  }
}
