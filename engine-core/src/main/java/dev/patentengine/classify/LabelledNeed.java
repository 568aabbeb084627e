package dev.patentengine.classify;

import java.util.Set;

/**
 * A demand with the groups that a person gave it, to learn from. Immutable.
 *
 * @param id its key
 * @param topic texts of one topic are never divided between learning and testing
 * @param text what the firm wrote
 * @param groups none is "no emerging industry"
 */
public record LabelledNeed(String id, String topic, String text, Set<String> groups) {

  public LabelledNeed {
    if (text.isBlank()) {
      throw new IllegalArgumentException("需求没有文字 a demand without text: " + id);
    }
    groups = Set.copyOf(groups);
  }

  /** One of {@code count} parts by topic, the same in every run. */
  int fold(int count) {
    return Math.floorMod((topic.hashCode() * 0x9E3779B9) >>> 4, count);
  }
}
