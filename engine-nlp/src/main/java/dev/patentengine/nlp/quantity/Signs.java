package dev.patentengine.nlp.quantity;

/** Looks at single units of a folded text; outside the text there is {@link #NONE}. */
final class Signs {

  static final char NONE = '\0';

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Signs() {}

  static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : NONE;
  }

  static boolean digit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  static boolean letter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  static boolean ideograph(char unit) {
    return unit >= 0x4E00 && unit <= 0x9FFF;
  }

  /** The digit that a superscript stands for, or -1. */
  static int superscript(char unit) {
    return SUPERSCRIPTS.indexOf(unit);
  }

  /** The first position from {@code i} on that holds no space, looking at most two ahead. */
  static int skipSpaces(String text, int i) {
    int end = i;
    while (end < i + 2 && at(text, end) == ' ') {
      end++;
    }
    return end;
  }

  /** The same to the left: the end of what stands before at most two spaces. */
  static int skipSpacesBack(String text, int end) {
    int start = end;
    while (start > 0 && start > end - 2 && text.charAt(start - 1) == ' ') {
      start--;
    }
    return start;
  }
}
