package dev.patentengine.evaluate;

import java.util.Collection;

/** Checks that gold and answer are two columns of one table. */
final class Paired {

  private Paired() {}

  static void sameSize(Collection<?> gold, Collection<?> answers) {
    if (gold.size() != answers.size()) {
      throw new IllegalArgumentException(
          "as many answers as gold items, not " + answers.size() + " for " + gold.size());
    }
  }
}
