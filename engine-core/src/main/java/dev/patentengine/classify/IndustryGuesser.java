package dev.patentengine.classify;

/** What a way of classifying says of a text: to measure several beside each other. */
@FunctionalInterface
public interface IndustryGuesser {

  /** The share of each of {@link Taxonomy#answers} in that order, none negative. */
  float[] shares(String text);
}
