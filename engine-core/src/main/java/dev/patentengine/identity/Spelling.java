package dev.patentengine.identity;

import dev.patentengine.nlp.Simplifier;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The one spelling of names that are written differently and mean the same beyond doubt: width,
 * case, spaces, commas, shapes of brackets, dots and dashes, traditional characters, figures behind
 * 第. Immutable, safe for concurrent use.
 */
final class Spelling {

  /**
   * Traditional forms that are also characters of their own in names (通用规范汉字表, 2013): 旭昇 and 旭升 may
   * be two firms.
   */
  private static final String KEPT = "乾徵祇藉瞭麽夥剋於昇陞甯迺谿鉅";

  private static final String TRIMMED = ".。,，、;；:：·-_*";

  private final Simplifier simplifier;

  Spelling(Simplifier simplifier) {
    this.simplifier = simplifier;
  }

  /** The name in its one spelling; empty where nothing but marks is left. */
  String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char mark = mark(plain.charAt(i));
      if (mark != 0) {
        folded.append(mark);
      }
    }
    return OrdinalNumbers.inFigures(simplified(trimmed(dotted(folded))));
  }

  /** The mark that stands for this one, 0 for none. */
  private static char mark(char c) {
    return switch (c) {
      case '〔', '【', '[', '{', '〈', '《' -> '(';
      case '〕', '】', ']', '}', '〉', '》' -> ')';
      case '•', '・', '‧', '∙', '⋅', '●' -> '·';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      case ',', '、', '"', '“', '”', '‘', '’', '「', '」', '\'' -> 0;
      default -> isNothing(c) ? 0 : c;
    };
  }

  private static boolean isNothing(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** A full stop between two Han characters is the dot of a foreign name. */
  private static StringBuilder dotted(StringBuilder text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '.' && isHan(text.charAt(i - 1)) && isHan(text.charAt(i + 1))) {
        text.setCharAt(i, '·');
      }
    }
    return text;
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static String trimmed(StringBuilder text) {
    int start = 0;
    int end = text.length();
    while (start < end && TRIMMED.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private String simplified(String text) {
    char[] simple = simplifier.simplify(text).toCharArray();
    for (int i = 0; i < simple.length; i++) {
      if (KEPT.indexOf(text.charAt(i)) >= 0) {
        simple[i] = text.charAt(i);
      }
    }
    return new String(simple);
  }
}
