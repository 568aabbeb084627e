package dev.patentengine.nlp.hanlp;

/** A set of characters of one unit, asked in constant time. Immutable. */
final class Characters {

  private final boolean[] units = new boolean[Character.MAX_VALUE + 1];

  private Characters(String members) {
    members.chars().forEach(unit -> units[unit] = true);
  }

  static Characters of(String members) {
    return new Characters(members);
  }

  boolean contains(char unit) {
    return units[unit];
  }
}
