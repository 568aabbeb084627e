package dev.patentengine.nlp.hanlp;

/** A set of characters of one unit, asked in constant time. Immutable. */
final class Characters {

  private static final char FIRST_IDEOGRAPH = '\u4E00';

  private static final char LAST_IDEOGRAPH = '\u9FFF';

  private final boolean[] units = new boolean[Character.MAX_VALUE + 1];

  private Characters(String members) {
    members.chars().forEach(unit -> units[unit] = true);
  }

  static Characters of(String members) {
    return new Characters(members);
  }

  /** Whether it is one of the common ideographs (CJK Unified Ideographs). */
  static boolean isIdeograph(char unit) {
    return unit >= FIRST_IDEOGRAPH && unit <= LAST_IDEOGRAPH;
  }

  boolean contains(char unit) {
    return units[unit];
  }
}
