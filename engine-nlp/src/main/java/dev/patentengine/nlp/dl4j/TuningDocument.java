package dev.patentengine.nlp.dl4j;

import java.util.Collections;
import java.util.Set;

/**
 * A document to learn from. Immutable.
 *
 * @param text as it will be embedded, such as title and abstract
 * @param kin keys that it shares with documents which answer the same demands: its normalised
 *     title, its abstract, its patent family; kin never count as wrong answers for each other
 */
public record TuningDocument(String text, Set<String> kin) {

  public TuningDocument {
    kin = Set.copyOf(kin);
  }

  boolean isKinOf(TuningDocument other) {
    return !Collections.disjoint(kin, other.kin);
  }
}
