package dev.patentengine.nlp.hanlp;

import java.util.BitSet;

/** A set of characters of one unit, asked in constant time. Immutable. */
final class Characters {

  private final BitSet units = new BitSet();

  private Characters(String members) {
    members.chars().forEach(units::set);
  }

  static Characters of(String members) {
    return new Characters(members);
  }

  boolean contains(char unit) {
    return units.get(unit);
  }
}
