package dev.patentengine.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An organization under all names that it was published with. Immutable.
 *
 * @param name its canonical name: that of the table of aliases, else its most frequent one
 * @param key its key; after an operator's merge the least of the keys that became one
 * @param count how often it is an applicant
 * @param variants its names as published, the most frequent first
 */
public record Organization(String name, String key, int count, List<Variant> variants) {

  /**
   * A name as published.
   *
   * @param text the name
   * @param count how often
   * @param rules the rules that brought it here
   */
  public record Variant(String text, int count, Set<SafeRule> rules) {

    public Variant {
      EnumSet<SafeRule> ordered = EnumSet.noneOf(SafeRule.class);
      ordered.addAll(rules);
      rules = Collections.unmodifiableSet(ordered);
    }
  }

  public Organization {
    variants = List.copyOf(variants);
  }
}
