package dev.patentengine.evaluate;

/**
 * How many columns a text takes in a terminal: East Asian wide and full-width characters take two,
 * combining marks none (Unicode TR 11, the blocks that Chinese text meets).
 */
final class DisplayWidth {

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return wide(codePoint) ? 2 : 1;
  }

  private static boolean wide(int codePoint) {
    return in(codePoint, 0x1100, 0x115F) // Hangul Jamo
        || in(codePoint, 0x2E80, 0x303E) // radicals, CJK punctuation
        || in(codePoint, 0x3041, 0xA4CF) // kana to Yi, with the unified ideographs
        || in(codePoint, 0xAC00, 0xD7A3) // Hangul
        || in(codePoint, 0xF900, 0xFAFF) // compatibility ideographs
        || in(codePoint, 0xFE30, 0xFE4F) // compatibility forms
        || in(codePoint, 0xFF01, 0xFF60) // full-width forms
        || in(codePoint, 0xFFE0, 0xFFE6)
        || in(codePoint, 0x1F300, 0x1FAFF) // pictographs
        || in(codePoint, 0x20000, 0x3FFFD); // ideographs beyond the basic plane
  }

  private static boolean in(int codePoint, int from, int to) {
    return codePoint >= from && codePoint <= to;
  }

  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
