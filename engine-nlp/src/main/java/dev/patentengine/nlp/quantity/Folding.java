package dev.patentengine.nlp.quantity;

/** Brings the many spellings of a sign to one, unit by unit, so that offsets stay. */
final class Folding {

  private static final String FROM = "−﹣–—―─－∼～〜∽≧⩾≦⩽∶︰：∕⁄•‧・⋅∙●µμ\u2126º˚　\u00A0\u2009\u202F✕╳＊〇";
  private static final String TO = "-------~~~~≥≥≤≤::://······uuΩ°°    ××*零";

  private Folding() {}

  /** {@code text} with full-width forms, dashes, tildes, colons and points made plain. */
  static String fold(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = fold(units[i]);
    }
    return new String(units);
  }

  private static char fold(char unit) {
    if (unit < 0x80) {
      return unit;
    }
    int at = FROM.indexOf(unit);
    if (at >= 0) {
      return TO.charAt(at);
    }
    boolean wide = unit >= 0xFF01 && unit <= 0xFF5E && "，；！？".indexOf(unit) < 0;
    return wide ? (char) (unit - 0xFEE0) : unit;
  }
}
