package dev.patentengine.nlp.hanlp;

/** A run of white space is one word, and never part of another. */
final class SpaceRule {

  /** No character behind it is white space. */
  private static final char LAST = '\u3000';

  private SpaceRule() {}

  static void apply(Cuts cuts) {
    String text = cuts.text();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        cuts.part(at);
        cuts.join(at, end, "w");
      }
      at = end + 1;
    }
  }

  private static boolean isSpace(char unit) {
    return unit <= LAST && Character.isWhitespace(unit);
  }
}
