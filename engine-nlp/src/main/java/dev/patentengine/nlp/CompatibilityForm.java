package dev.patentengine.nlp;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The step that brings a text to Unicode NFKC, cluster by cluster, so that origins are kept: a
 * cluster is a character with the marks that may combine with it, and all that it becomes comes
 * from the whole of it.
 */
enum CompatibilityForm {
  /** NFKC. */
  PLAIN,
  /** NFKC in lower case. */
  LOWER_CASE;

  /**
   * Most characters of one cluster: the limit of the Stream-Safe Text Format, <a
   * href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15, section 13</a>.
   * Keeps the reordering of marks linear.
   */
  private static final int LONGEST_CLUSTER = 30;

  private static final char FIRST_IDEOGRAPH = '\u4E00';

  private static final char LAST_IDEOGRAPH = '\u9FFF';

  TracedText apply(TracedText source) {
    TracedText out = new TracedText(source.length());
    int at = 0;
    while (at < source.length()) {
      int end = clusterEnd(source, at);
      if (end == at + 1 && isPlain(source.charAt(at))) {
        out.append(lower(source.charAt(at)), source, at);
      } else {
        out.append(form(source.subSequence(at, end).toString()), source, at, end);
      }
      at = end;
    }
    return out;
  }

  /** The form of a whole cluster. */
  String form(String cluster) {
    StringBuilder sound = new StringBuilder(cluster.length());
    cluster
        .codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .forEach(sound::appendCodePoint);
    String form = Normalizer.normalize(sound, Normalizer.Form.NFKC);
    return this == LOWER_CASE ? lower(form) : form;
  }

  /** Lower case of each character by itself: a sigma does not depend on its neighbours. */
  private static String lower(String form) {
    StringBuilder lower = new StringBuilder(form.length());
    form.codePoints()
        .forEach(point -> lower.append(Character.toString(point).toLowerCase(Locale.ROOT)));
    return lower.toString();
  }

  char lower(char unit) {
    return this == LOWER_CASE && unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
  }

  /** ASCII and the unified ideographs are their own NFKC form. */
  static boolean isPlain(char unit) {
    return unit < 128 || (unit >= FIRST_IDEOGRAPH && unit <= LAST_IDEOGRAPH);
  }

  private static int clusterEnd(TracedText source, int start) {
    int end = start + Character.charCount(Character.codePointAt(source, start));
    int characters = 1;
    while (end < source.length() && characters < LONGEST_CLUSTER) {
      int point = Character.codePointAt(source, end);
      if (!combines(point)) {
        break;
      }
      end += Character.charCount(point);
      characters++;
    }
    return end;
  }

  /** Whether the character, or what NFKC makes of it, may combine with the one before it. */
  static boolean combines(int point) {
    if (point < 0x300 || (point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH)) {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> isVoicingMark(point) || isJamo(point);
    };
  }

  private static boolean isVoicingMark(int point) {
    return point == 0xFF9E || point == 0xFF9F;
  }

  /** Hangul vowels and finals, and the letters that NFKC may turn into one. */
  private static boolean isJamo(int point) {
    return (point >= 0x1160 && point <= 0x11FF)
        || (point >= 0x3131 && point <= 0x318E)
        || (point >= 0xFFA0 && point <= 0xFFDC);
  }
}
