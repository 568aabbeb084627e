package dev.patentengine.identity;

import java.util.Set;

/** An operator's word on who is who. Later words overrule earlier ones. Immutable. */
public sealed interface PersonWord {

  /**
   * These two are one person, and with them all that is joined to them.
   *
   * @param first a mention of the one
   * @param second a mention of the other, also under another name
   */
  record Merge(MentionId first, MentionId second) implements PersonWord {

    public Merge {
      if (first.equals(second)) {
        throw new IllegalArgumentException("a merge of one mention with itself: " + first);
      }
    }
  }

  /**
   * These mentions are not the person of the others: all evidence so far stops at their border.
   *
   * @param part the mentions on one side
   */
  record Split(Set<MentionId> part) implements PersonWord {

    public Split {
      if (part.isEmpty()) {
        throw new IllegalArgumentException("a split of no mention");
      }
      part = Set.copyOf(part);
    }
  }
}
