package dev.patentengine.identity;

/** Writes the number behind 第 in figures: 第七○二研究所 and 第702研究所 are one, 第十四 is 第14. */
final class OrdinalNumbers {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String ZEROS = "〇○";

  private OrdinalNumbers() {}

  static String inFigures(String text) {
    int at = text.indexOf('第');
    if (at < 0) {
      return text;
    }
    StringBuilder written = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      int end = at + 1;
      while (end < text.length() && isNumeral(text.charAt(end))) {
        end++;
      }
      written.append(text, from, at + 1).append(figures(text.substring(at + 1, end)));
      from = end;
      at = text.indexOf('第', end);
    }
    return written.append(text, from, text.length()).toString();
  }

  private static boolean isNumeral(char c) {
    return digit(c) >= 0 || c == '十';
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
  }

  /** The numeral in figures; as it is where 十 stands elsewhere than between single digits. */
  private static String figures(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return digits(numeral);
    }
    if (ten > 1 || numeral.length() > ten + 2 || numeral.indexOf('十', ten + 1) >= 0) {
      return numeral;
    }
    return (ten == 0 ? "1" : digits(numeral.substring(0, 1)))
        + (numeral.length() == ten + 1 ? "0" : digits(numeral.substring(ten + 1)));
  }

  private static String digits(String numeral) {
    StringBuilder figures = new StringBuilder();
    numeral.chars().forEach(c -> figures.append(digit((char) c)));
    return figures.toString();
  }
}
