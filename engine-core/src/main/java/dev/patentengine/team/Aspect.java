package dev.patentengine.team;

import java.util.Set;

/**
 * One of the matters that a demand asks for. Immutable.
 *
 * @param name as the demand says it
 * @param words its words
 */
public record Aspect(String name, Set<String> words) {

  /** Which part of the words a work must have to cover it. */
  private static final double ENOUGH = 0.5;

  public Aspect {
    words = Set.copyOf(words);
  }

  boolean coveredBy(Set<String> work) {
    return !words.isEmpty()
        && words.stream().filter(work::contains).count() >= ENOUGH * words.size();
  }
}
