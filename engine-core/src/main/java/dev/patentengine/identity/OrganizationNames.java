package dev.patentengine.identity;

import dev.patentengine.nlp.Simplifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings published names of organizations to canonical keys by rules that cannot go wrong and by a
 * table of aliases; what is merely alike stays apart. Immutable, safe for concurrent use.
 *
 * <pre>{@code
 * OrganizationNames names = OrganizationNames.of(new HanLpSimplifier(), OrganizationAliases.none());
 * names.read("中国地质大学（武汉）").getFirst().key();          // 中国地质大学(武汉)
 * names.read("华中科技大学机械科学与工程学院").getFirst().unit();  // 机械科学与工程学院
 * }</pre>
 *
 * <p>Not done, since it merges what may be two: legal forms (有限公司 and 股份有限公司), what stands in
 * brackets, places (深圳市某公司 and 深圳某公司), misprints, schools that may be independent colleges.
 */
public final class OrganizationNames {

  private final Spelling spelling;
  private final Spelling unsimplified = new Spelling(text -> text);
  private final AliasTable aliases;

  private OrganizationNames(Spelling spelling, AliasTable aliases) {
    this.spelling = spelling;
    this.aliases = aliases;
  }

  /** With this writing of traditional characters and these aliases. */
  public static OrganizationNames of(Simplifier simplifier, OrganizationAliases aliases) {
    Spelling spelling = new Spelling(simplifier);
    return new OrganizationNames(spelling, AliasTable.of(aliases, spelling));
  }

  /** The organizations of a cell, in its order; none where it holds no name. */
  public List<OrganizationName> read(String cell) {
    if (aliases.find(spelling.fold(cell)).isPresent()) {
      return one(cell, EnumSet.noneOf(SafeRule.class));
    }
    List<String> parts = OrganizationCell.split(cell);
    if (parts.size() < 2) {
      return one(cell, EnumSet.noneOf(SafeRule.class));
    }
    List<OrganizationName> names = new ArrayList<>();
    parts.forEach(part -> names.addAll(one(part, EnumSet.of(SafeRule.ONE_OF_SEVERAL))));
    return List.copyOf(names);
  }

  /**
   * The spelling of a name alone: no alias, no unit, not split. Also the key of a person's name.
   */
  public String spelled(String name) {
    return spelling.fold(name);
  }

  /** The keys of the organizations of a cell; a person's name is none. */
  public Set<String> keys(String cell) {
    Set<String> keys = new LinkedHashSet<>();
    read(cell).stream().filter(name -> !name.individual()).forEach(name -> keys.add(name.key()));
    return keys;
  }

  /** Whether the table says of two keys that they are two. */
  boolean apart(String first, String second) {
    return aliases.apart(first, second);
  }

  private List<OrganizationName> one(String published, Set<SafeRule> rules) {
    String text = published.strip();
    String spelled = spelling.fold(text);
    if (spelled.isEmpty()) {
      return List.of();
    }
    if (!spelled.equals(text)) {
      noteSpelling(text, spelled, rules);
    }
    return List.of(resolved(text, spelled, rules));
  }

  private void noteSpelling(String text, String spelled, Set<SafeRule> rules) {
    String traditional = unsimplified.fold(text);
    if (!traditional.equals(text)) {
      rules.add(SafeRule.SPELLING);
    }
    if (!traditional.equals(spelled)) {
      rules.add(SafeRule.SIMPLIFIED);
    }
  }

  private OrganizationName resolved(String text, String spelled, Set<SafeRule> rules) {
    Optional<AliasTable.Found> alias = aliases.find(spelled);
    if (alias.isPresent()) {
      return aliased(text, spelled, alias.get(), Optional.empty(), rules);
    }
    Optional<Units.Parted> parted = Units.part(spelled);
    if (parted.isEmpty()) {
      boolean individual = PersonNames.looksLikePerson(spelled);
      return new OrganizationName(
          text, spelled, Optional.empty(), Optional.empty(), individual, rules);
    }
    rules.add(SafeRule.UNIT);
    String organization = parted.get().organization();
    Optional<String> unit = Optional.of(parted.get().unit());
    return aliases
        .find(organization)
        .map(found -> aliased(text, organization, found, unit, rules))
        .orElseGet(
            () -> new OrganizationName(text, organization, Optional.empty(), unit, false, rules));
  }

  private static OrganizationName aliased(
      String text,
      String spelled,
      AliasTable.Found alias,
      Optional<String> unit,
      Set<SafeRule> rules) {
    if (!alias.key().equals(spelled)) {
      rules.add(SafeRule.ALIAS);
    }
    return new OrganizationName(text, alias.key(), alias.name(), unit, false, rules);
  }
}
