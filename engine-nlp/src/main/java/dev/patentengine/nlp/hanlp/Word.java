package dev.patentengine.nlp.hanlp;

/**
 * A word of a folded text. Immutable.
 *
 * @param start first unit
 * @param end one past the last unit
 * @param tag part of speech, {@code w} for what has no letter or digit
 */
record Word(int start, int end, String tag) {

  int length() {
    return end - start;
  }

  boolean punctuation() {
    return tag.equals("w");
  }
}
