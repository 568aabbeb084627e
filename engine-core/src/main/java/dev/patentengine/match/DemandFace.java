package dev.patentengine.match;

import dev.patentengine.index.CharacterPairs;
import dev.patentengine.index.PatentFace;
import dev.patentengine.index.TermSet;
import dev.patentengine.index.WordCounts;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a demand asks of a patent's face: its words with their rarity, its pairs of characters and
 * its meaning. Immutable.
 *
 * @param query the demand
 * @param rarity inverse document frequency of each of its words, by {@link TermSet#hash}
 * @param pairs of neighbouring characters, each counting 1
 */
record DemandFace(DemandQuery query, Map<Integer, Double> rarity, Map<Integer, Double> pairs) {

  DemandFace {
    rarity = Collections.unmodifiableMap(new TreeMap<>(rarity));
    pairs = Collections.unmodifiableMap(new TreeMap<>(pairs));
  }

  /** The demand, its words weighed by their rarity. */
  static DemandFace of(DemandQuery query, WordCounts counts) {
    Map<Integer, Double> rarity = new TreeMap<>();
    for (String word : query.terms().keySet()) {
      rarity.put(TermSet.hash(word), counts.rarity(word));
    }
    Map<Integer, Double> pairs = new TreeMap<>();
    CharacterPairs.of(query.text()).forEach(pair -> pairs.put(TermSet.hash(pair), 1.0));
    return new DemandFace(query, rarity, pairs);
  }

  /**
   * How near a patent comes by each feature. A meaning that is not there yet is left out.
   *
   * @param reached how much the patent speaks for words that it lacks, of this demand and maybe of
   *     others, as {@link WordBridge.Crossing#reached} has it
   */
  Map<Candidate.Part, Double> nearness(PatentFace patent, Map<Integer, Double> reached) {
    Map<Candidate.Part, Double> nearness = new EnumMap<>(Candidate.Part.class);
    nearness.put(Candidate.Part.WORDS, share(rarity, patent.words()));
    nearness.put(Candidate.Part.CHARACTERS, share(pairs, patent.pairs()));
    double bridged = 0;
    for (int word : rarity.keySet()) {
      bridged += reached.getOrDefault(word, 0.0);
    }
    nearness.put(Candidate.Part.BRIDGE, bridged / Math.max(1, rarity.size()));
    query
        .vector()
        .flatMap(mine -> patent.meaning().map(mine::cosine))
        .ifPresent(cosine -> nearness.put(Candidate.Part.MEANING, cosine));
    return nearness;
  }

  private static double share(Map<Integer, Double> wanted, TermSet there) {
    double all = 0;
    double found = 0;
    for (Map.Entry<Integer, Double> term : wanted.entrySet()) {
      all += term.getValue();
      found += there.contains(term.getKey()) ? term.getValue() : 0;
    }
    return all == 0 ? 0 : found / all;
  }
}
