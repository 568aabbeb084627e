package dev.patentengine.identity;

import java.util.Optional;
import java.util.Set;

/**
 * A published name of an organization and what the safe rules made of it. Immutable.
 *
 * @param published as it stood, one of several of its cell
 * @param key what all names of this organization share under the safe rules; never empty
 * @param canonical its name in the table of aliases, if it is there
 * @param unit the school, laboratory or campus that was taken off, if any
 * @param individual whether it looks like a person's name: an applicant who applies for himself
 * @param rules the rules that changed something
 */
public record OrganizationName(
    String published,
    String key,
    Optional<String> canonical,
    Optional<String> unit,
    boolean individual,
    Set<SafeRule> rules) {

  public OrganizationName {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a name without a key: \"" + published + "\"");
    }
    rules = Set.copyOf(rules);
  }
}
