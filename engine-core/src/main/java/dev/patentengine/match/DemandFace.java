package dev.patentengine.match;

import dev.patentengine.index.CharacterPairs;
import dev.patentengine.index.PatentFace;
import dev.patentengine.index.TermSet;
import dev.patentengine.index.WordCounts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What a demand asks of a patent's face: its words with their rarity, its pairs of characters and
 * its meaning. Immutable.
 *
 * @param query the demand
 * @param rarity inverse document frequency of each of its words
 * @param pairs of neighbouring characters, each counting 1
 */
record DemandFace(DemandQuery query, WeighedTerms rarity, WeighedTerms pairs) {

  /** The demand, its words weighed by their rarity. */
  static DemandFace of(DemandQuery query, WordCounts counts) {
    Map<Integer, Double> rarity = new HashMap<>();
    for (String word : query.terms().keySet()) {
      rarity.put(TermSet.hash(word), counts.rarity(word));
    }
    Map<Integer, Double> pairs = new HashMap<>();
    CharacterPairs.of(query.text()).forEach(pair -> pairs.put(TermSet.hash(pair), 1.0));
    return new DemandFace(query, WeighedTerms.of(rarity), WeighedTerms.of(pairs));
  }

  /** Its words. */
  TermSet words() {
    return TermSet.of(query.terms().keySet());
  }

  /**
   * How near a patent comes by each feature. A meaning that is not there yet is left out.
   *
   * @param reached how much the patent speaks for words that it lacks, of this demand and maybe of
   *     others, as {@link WordCrossing#reached} has it
   */
  Map<Candidate.Part, Double> nearness(PatentFace patent, WeighedTerms reached) {
    Map<Candidate.Part, Double> nearness = new EnumMap<>(Candidate.Part.class);
    nearness.put(Candidate.Part.WORDS, rarity.share(patent.words()));
    nearness.put(Candidate.Part.CHARACTERS, pairs.share(patent.pairs()));
    nearness.put(Candidate.Part.BRIDGE, rarity.in(reached) / Math.max(1, rarity.size()));
    query
        .vector()
        .flatMap(mine -> patent.meaning().map(mine::cosine))
        .ifPresent(cosine -> nearness.put(Candidate.Part.MEANING, cosine));
    return nearness;
  }
}
