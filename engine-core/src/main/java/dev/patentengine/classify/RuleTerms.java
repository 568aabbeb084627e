package dev.patentengine.classify;

import java.util.List;
import java.util.Optional;

/**
 * What a rule asks of the text, folded once. Immutable.
 *
 * @param keywords the rule's keywords as written
 * @param folded the same, folded
 * @param without what the rule rules out, folded
 */
record RuleTerms(List<String> keywords, List<String> folded, List<String> without) {

  static RuleTerms of(IndustryRule rule) {
    return new RuleTerms(
        rule.keywords(),
        rule.keywords().stream().map(RuleText::fold).toList(),
        rule.without().stream().map(RuleText::fold).toList());
  }

  /** Whether {@code text}, folded, holds none of what the rule rules out. */
  boolean allows(String text) {
    for (String term : without) {
      if (text.contains(term)) {
        return false;
      }
    }
    return true;
  }

  /** The first keyword that {@code text}, folded, holds. */
  Optional<String> keyword(String text) {
    for (int i = 0; i < folded.size(); i++) {
      if (text.contains(folded.get(i))) {
        return Optional.of(keywords.get(i));
      }
    }
    return Optional.empty();
  }
}
