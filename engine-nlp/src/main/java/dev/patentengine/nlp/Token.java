package dev.patentengine.nlp;

/**
 * A word of a text. Immutable.
 *
 * @param text the word as a search term: normalised (NFKC, lower case), so it may differ from what
 *     stands in the text
 * @param span where it stands in the text that was given
 * @param tag its part of speech in the PKU/HanLP tag set ({@code n}, {@code v}, {@code w} for
 *     punctuation …), empty where unknown
 */
public record Token(String text, Span span, String tag) {

  public Token {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a token has no empty text, at " + span);
    }
  }

  /** Whether this is punctuation or white space. */
  public boolean punctuation() {
    return tag.startsWith("w");
  }
}
