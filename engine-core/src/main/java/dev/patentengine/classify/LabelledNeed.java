package dev.patentengine.classify;

import dev.patentengine.nlp.Embedding;
import java.util.Optional;
import java.util.Set;

/**
 * A demand with the groups that a person gave it, to learn from. Immutable.
 *
 * @param id its key
 * @param topic texts of one topic are never divided between learning and testing
 * @param text what the firm wrote
 * @param groups none is "no emerging industry"
 * @param vector of its meaning; absent where only words are learnt from
 */
public record LabelledNeed(
    String id, String topic, String text, Set<String> groups, Optional<Embedding> vector) {

  public LabelledNeed {
    if (text.isBlank()) {
      throw new IllegalArgumentException("需求没有文字 a demand without text: " + id);
    }
    groups = Set.copyOf(groups);
  }

  /** The same with a vector. */
  public LabelledNeed withVector(Embedding value) {
    return new LabelledNeed(id, topic, text, groups, Optional.of(value));
  }

  /** One of {@code count} parts by topic, the same in every run. */
  int fold(int count) {
    return Math.floorMod((topic.hashCode() * 0x9E3779B9) >>> 4, count);
  }
}
