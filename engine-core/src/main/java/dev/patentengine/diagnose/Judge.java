package dev.patentengine.diagnose;

import dev.patentengine.diagnose.DiagnosisModel.Answers;
import java.util.Optional;

/** Puts rules and probabilities together to verdict, kind and score. Stateless. */
final class Judge {

  /** From this weight on a list of a non-technical kind is believed. */
  private static final double SURE_KIND = 3;

  private static final double SLOGANS = 3;

  /** What of the way to 100 a demand is worth that only needs mending. */
  private static final double REVISE_WORTH = 0.4;

  private Judge() {}

  /**
   * The decision.
   *
   * @param certain the hard rule that settles it, if any
   * @param probability that the demand can be passed on
   */
  record Decision(
      Verdict verdict, DemandKind kind, Optional<Fault> certain, double probability, int score) {}

  static Decision decide(Reading reading, Answers answers) {
    Optional<Fault> certain = HardRules.reject(reading);
    if (certain.isPresent()) {
      return new Decision(Verdict.REJECT, kind(certain.get()), certain, 0, 0);
    }
    double accept = answers.accept();
    Verdict verdict = nothingButSlogans(reading) ? Verdict.REJECT : verdict(answers);
    double worth = accept + (1 - accept) * (1 - answers.reject()) * REVISE_WORTH;
    int score = (int) Math.round(100 * worth);
    return new Decision(verdict, kind(verdict, reading, answers), certain, accept, score);
  }

  /** Slogans that ask for nothing, name no fault and hold no figure. */
  private static boolean nothingButSlogans(Reading reading) {
    return reading.weight("slogan") >= SLOGANS
        && reading.weight("seek") + reading.weight("problem") == 0
        && reading.quantities().isEmpty();
  }

  private static Verdict verdict(Answers answers) {
    if (answers.accept() >= 0.5) {
      return Verdict.ACCEPT;
    }
    return answers.reject() >= 0.5 ? Verdict.REJECT : Verdict.REVISE;
  }

  private static DemandKind kind(Verdict verdict, Reading reading, Answers answers) {
    if (verdict != Verdict.REJECT) {
      return DemandKind.TECHNICAL;
    }
    DemandKind strongest = strongest(reading, answers);
    if (reading.weight(strongest) >= SURE_KIND) {
      return strongest;
    }
    if (reading.weight("incredible") >= 4) {
      return DemandKind.TECHNICAL;
    }
    if (reading.weight("slogan") >= 2
        || reading.weight("news") >= 3
        || reading.weight("garbled") > 0) {
      return DemandKind.NONE;
    }
    return likeliest(answers);
  }

  /** Of what is refused without a technical fault, the most probable kind that is not technical. */
  private static DemandKind likeliest(Answers answers) {
    DemandKind best = DemandKind.NONE;
    for (DemandKind kind : DemandKind.listed()) {
      best = answers.kind(kind) > answers.kind(best) ? kind : best;
    }
    return best;
  }

  /** The kind whose words weigh most; the model's probability decides between near ones. */
  private static DemandKind strongest(Reading reading, Answers answers) {
    DemandKind best = DemandKind.listed().getFirst();
    for (DemandKind kind : DemandKind.listed()) {
      best = strength(kind, reading, answers) > strength(best, reading, answers) ? kind : best;
    }
    return best;
  }

  private static double strength(DemandKind kind, Reading reading, Answers answers) {
    return reading.weight(kind) * (0.5 + answers.kind(kind));
  }

  private static DemandKind kind(Fault certain) {
    return switch (certain) {
      case INCREDIBLE, REPEATED, LANGUAGE -> DemandKind.TECHNICAL;
      default -> DemandKind.NONE;
    };
  }
}
