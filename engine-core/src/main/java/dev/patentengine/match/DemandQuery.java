package dev.patentengine.match;

import dev.patentengine.nlp.Embedding;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A demand in the form in which it is searched. Immutable.
 *
 * @param text what the firm wrote
 * @param terms its words at search granularity without stop words, each with how often it stands
 *     there
 * @param vector its meaning; absent when only words are to be used
 */
public record DemandQuery(String text, Map<String, Float> terms, Optional<Embedding> vector) {

  public DemandQuery {
    terms = Collections.unmodifiableMap(new TreeMap<>(terms));
  }
}
