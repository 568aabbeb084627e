package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Quantity.Relation;
import java.util.Optional;

/**
 * What the words behind a figure say: 以上, 以内, 左右.
 *
 * @param end one past these words
 * @param bound how they bound the figure
 */
record RightContext(int end, Optional<Relation> bound) {

  private static final String[] AT_LEAST = {"及其以上", "及以上", "或以上", "以上", "之上"};
  private static final String[] AT_MOST = {"及其以下", "及以下", "或以下", "以下", "以内", "之内", "之下"};
  private static final String[] ABOUT = {"左右", "上下"};

  /**
   * Reads from {@code i}; {@code inside} where the figure is a time or a price, which 内 alone
   * bounds.
   */
  static RightContext read(String text, int i, boolean inside) {
    int at = Signs.skipSpaces(text, i);
    for (String word : AT_LEAST) {
      if (text.startsWith(word, at)) {
        return new RightContext(at + word.length(), Optional.of(Relation.AT_LEAST));
      }
    }
    for (String word : AT_MOST) {
      if (text.startsWith(word, at)) {
        return new RightContext(at + word.length(), Optional.of(Relation.AT_MOST));
      }
    }
    for (String word : ABOUT) {
      if (text.startsWith(word, at)) {
        return new RightContext(at + word.length(), Optional.of(Relation.ABOUT));
      }
    }
    if (inside && Signs.at(text, at) == '内' && "部侧腔壁径外置容".indexOf(Signs.at(text, at + 1)) < 0) {
      return new RightContext(at + 1, Optional.of(Relation.AT_MOST));
    }
    return new RightContext(i, Optional.empty());
  }
}
