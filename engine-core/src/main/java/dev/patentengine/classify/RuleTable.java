package dev.patentengine.classify;

import dev.patentengine.model.IpcSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The official reference table from IPC symbols to groups of emerging industries, compiled into a
 * trie over the levels of a symbol, so that a look-up takes four steps whatever the number of
 * rules. Immutable, safe for concurrent use.
 */
public final class RuleTable {

  private final List<IndustryRule> rules;
  private final List<RuleTerms> terms;
  private final RuleTrie trie;

  private RuleTable(List<IndustryRule> rules, RuleTrie trie) {
    this.rules = rules;
    this.terms = rules.stream().map(RuleTerms::of).toList();
    this.trie = trie;
  }

  /**
   * The table of these rules.
   *
   * @throws IllegalArgumentException if a pattern is not one
   */
  public static RuleTable of(List<IndustryRule> rules) {
    RuleTrie trie = new RuleTrie();
    for (int i = 0; i < rules.size(); i++) {
      for (String pattern : rules.get(i).include()) {
        trie.include(IpcPattern.of(pattern), i);
      }
      for (String pattern : rules.get(i).exclude()) {
        trie.exclude(IpcPattern.of(pattern), i);
      }
    }
    return new RuleTable(List.copyOf(rules), trie);
  }

  /** All rules in the table's order. */
  public List<IndustryRule> rules() {
    return rules;
  }

  /**
   * The rules whose IPC condition one of {@code symbols} meets and whose exceptions {@code text}
   * does not meet; each once, with the first symbol that met it, in the table's order.
   */
  public List<RuleMatch> match(List<IpcSymbol> symbols, String text) {
    Map<Integer, IpcSymbol> met = new TreeMap<>();
    for (IpcSymbol symbol : symbols) {
      trie.find(symbol.value()).stream().forEach(rule -> met.putIfAbsent(rule, symbol));
    }
    if (met.isEmpty()) {
      return List.of();
    }
    String folded = RuleText.fold(text);
    List<RuleMatch> matches = new ArrayList<>();
    met.forEach((rule, symbol) -> {
      if (terms.get(rule).allows(folded)) {
        Optional<String> keyword = terms.get(rule).keyword(folded);
        matches.add(new RuleMatch(rules.get(rule), symbol, keyword));
      }
    });
    return List.copyOf(matches);
  }

  /** The groups of the matches, in order of code. */
  public static List<String> codes(Collection<RuleMatch> matches) {
    return List.copyOf(new TreeSet<>(matches.stream().map(match -> match.rule().code()).toList()));
  }
}
