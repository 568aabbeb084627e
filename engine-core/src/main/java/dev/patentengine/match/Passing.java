package dev.patentengine.match;

import dev.patentengine.model.Ownership;

/** Whether a patent passes conditions that the index does not know, and what lowers it. */
final class Passing {

  private Passing() {}

  static boolean passes(TransferFacts facts, MatchConditions conditions) {
    boolean own =
        conditions.asker().filter(firm -> Ownership.belongs(facts.patent(), firm)).isPresent();
    boolean hidden =
        conditions.legal() == LegalPolicy.HIDE
            && Caution.of(facts.patent(), facts.today()).stream().anyMatch(Caution::obstacle);
    return !own
        && !hidden
        && conditions.required().stream()
            .allMatch(condition -> condition.degree(facts).orElse(0) >= 1);
  }

  /** What its cautions take off the log-odds: the gravest counts. */
  static double deduction(TransferFacts facts) {
    return Caution.of(facts.patent(), facts.today()).stream()
        .mapToDouble(Caution::deduction)
        .max()
        .orElse(0);
  }
}
