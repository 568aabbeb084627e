package dev.patentengine.match;

import dev.patentengine.index.IndexEntry;
import java.util.List;
import java.util.Optional;

/**
 * A candidate with all that counts beside its matter. Immutable.
 *
 * @param candidate its score with what was added and taken off
 * @param entry its document
 * @param indicators the demand's figures against its
 * @param preferences how far it meets them
 * @param facts of how it could be had
 */
record Weighed(
    Candidate candidate,
    IndexEntry entry,
    List<IndicatorCheck> indicators,
    List<PreferenceCheck> preferences,
    TransferFacts facts) {

  /**
   * What meeting every figure adds to the log-odds and missing every one takes off: by judgement,
   * since no judged demands have figures that say which patents fit.
   */
  static final double INDICATOR_WEIGHT = 0.5;

  /** The candidate under these conditions; nothing if it does not pass them. */
  static Optional<Weighed> of(
      Candidate candidate,
      IndexEntry entry,
      List<IndicatorCheck> indicators,
      TransferFacts facts,
      MatchConditions conditions) {
    if (!Passing.passes(facts, conditions)) {
      return Optional.empty();
    }
    List<PreferenceCheck> preferences =
        conditions.preferences().stream().map(each -> PreferenceCheck.of(each, facts)).toList();
    Candidate weighed = candidate;
    if (conditions.legal() != LegalPolicy.SHOW) {
      weighed = weighed.plus(Candidate.Part.LEGAL, -Passing.deduction(facts));
    }
    if (conditions.indicators()) {
      double balance = IndicatorCheck.balance(indicators);
      weighed = weighed.plus(Candidate.Part.INDICATORS, INDICATOR_WEIGHT * balance);
    }
    double liked = preferences.stream().mapToDouble(PreferenceCheck::effect).sum();
    return Optional.of(
        new Weighed(
            weighed.plus(Candidate.Part.PREFERENCES, liked),
            entry,
            indicators,
            preferences,
            facts));
  }
}
