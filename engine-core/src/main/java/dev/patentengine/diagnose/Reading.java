package dev.patentengine.diagnose;

import dev.patentengine.nlp.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that was measured about a demand's text. Immutable.
 *
 * @param demand the text
 * @param cues what was found of the word lists, by place
 * @param shape its form
 * @param quantities its figures with units, placed in the cleaned text
 * @param words its words, measured
 * @param weights for each list the weights of its distinct cues, summed
 */
record Reading(
    DemandText demand,
    List<Cue> cues,
    Shape shape,
    List<Quantity> quantities,
    WordMeasure words,
    Map<String, Double> weights) {

  static Reading of(
      DemandText demand,
      List<Cue> cues,
      Shape shape,
      List<Quantity> quantities,
      WordMeasure words) {
    Map<String, Double> weights = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Cue cue : cues) {
      String surface = demand.text().substring(cue.start(), cue.end());
      if (seen.add(cue.list() + ' ' + surface)) {
        weights.merge(cue.list(), cue.weight(), Double::sum);
      }
    }
    return new Reading(demand, cues, shape, quantities, words, weights);
  }

  /** The summed weight of a list's distinct cues: saying a word twice adds nothing. */
  double weight(String list) {
    return weights.getOrDefault(list, 0.0);
  }

  /** The cues of these lists, by place. */
  List<Cue> cues(List<String> lists) {
    return cues.stream().filter(cue -> lists.contains(cue.list())).toList();
  }

  /** The weightiest kind of non-technical need. */
  DemandKind strongestKind() {
    DemandKind strongest = DemandKind.listed().getFirst();
    for (DemandKind kind : DemandKind.listed()) {
      if (weight(kind) > weight(strongest)) {
        strongest = kind;
      }
    }
    return strongest;
  }

  /** The weight of a kind's list. */
  double weight(DemandKind kind) {
    return weight(Lexicon.nameOf(kind));
  }
}
