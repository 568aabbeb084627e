package dev.patentengine.testing;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts Chinese into characters for reading and into overlapping pairs for searching; Latin letters
 * and digits stay together, full-width ones too. Immutable.
 */
public final class BigramSegmenter implements Segmenter {

  @Override
  public String identity() {
    return "test-bigrams/1";
  }

  @Override
  public List<Token> segment(String text, Granularity granularity) {
    List<Token> tokens = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = runEnd(text, start);
      boolean word = isAscii(text.codePointAt(start));
      boolean han = Character.isLetterOrDigit(text.codePointAt(start)) && !word;
      switch (granularity) {
        case READING -> tokens.add(token(text, start, end, word || han ? "" : "w"));
        case SEARCH -> {
          if (word) {
            tokens.add(token(text, start, end, ""));
          } else if (han) {
            tokens.add(pair(text, start, end));
          }
        }
      }
      start = end;
    }
    return tokens;
  }

  private static Token pair(String text, int start, int end) {
    boolean more =
        end < text.length()
            && Character.isLetterOrDigit(text.codePointAt(end))
            && !isAscii(text.codePointAt(end));
    return token(text, start, more ? runEnd(text, end) : end, "");
  }

  private static Token token(String text, int start, int end, String tag) {
    String plain = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
    return new Token(plain.toLowerCase(Locale.ROOT), new Span(start, end), tag);
  }

  private static int runEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    if (isAscii(text.codePointAt(start))) {
      while (end < text.length() && isAscii(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isAscii(int point) {
    boolean fullWidth = point >= 0xFF01 && point <= 0xFF5E;
    return (point < 128 || fullWidth) && Character.isLetterOrDigit(point);
  }
}
