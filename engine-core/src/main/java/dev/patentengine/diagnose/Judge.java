package dev.patentengine.diagnose;

import dev.patentengine.diagnose.DiagnosisModel.Answers;
import java.util.Optional;

/** Puts rules and probabilities together to verdict, kind and score. Stateless. */
final class Judge {

  /** What the logarithm of a kind's own words counts beside its logit; by cross-validation. */
  private static final double WORDS = 1;

  private static final double SLOGANS = 3;

  /** What of the way to 100 a demand is worth that only needs mending. */
  private static final double REVISE_WORTH = 0.4;

  /** No more likely than this to be passed on, whatever the model says, where a rule refuses. */
  private static final double REFUSED = 0.3;

  /** An incredible text is held to be about technology if it hardly is about something else. */
  private static final double HARDLY = 0.3;

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
      return new Decision(Verdict.REJECT, kind(certain.get(), reading), certain, 0, 0);
    }
    Verdict verdict = nothingButSlogans(reading) ? Verdict.REJECT : verdict(answers);
    if (verdict == Verdict.ACCEPT
        && (reading.figuresOfNothing() || Contradictions.certain(reading))) {
      verdict = Verdict.REVISE;
    }
    double accept =
        verdict == Verdict.ACCEPT ? answers.accept() : Math.min(answers.accept(), REFUSED);
    double mending = verdict == Verdict.REJECT ? 0 : (1 - answers.reject()) * REVISE_WORTH;
    double worth = accept + (1 - accept) * mending;
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
    boolean elsewhere = answers.elsewhere() >= 0.5;
    if (answers.accept() >= 0.5 && !(elsewhere && answers.elsewhere() > answers.accept())) {
      return Verdict.ACCEPT;
    }
    return elsewhere || answers.reject() >= 0.5 ? Verdict.REJECT : Verdict.REVISE;
  }

  private static DemandKind kind(Verdict verdict, Reading reading, Answers answers) {
    if (verdict != Verdict.REJECT) {
      return DemandKind.TECHNICAL;
    }
    double incredible = reading.weight("incredible");
    if (incredible >= 4 || (incredible > 0 && answers.elsewhere() < HARDLY)) {
      return DemandKind.TECHNICAL;
    }
    DemandKind best = DemandKind.NONE;
    for (DemandKind kind : DemandKind.values()) {
      boolean candidate = kind != DemandKind.TECHNICAL;
      best =
          candidate && strength(kind, reading, answers) > strength(best, reading, answers)
              ? kind
              : best;
    }
    return best;
  }

  /** The model's logit, and the weight of the kind's own words once more: they are the surest. */
  private static double strength(DemandKind kind, Reading reading, Answers answers) {
    double probability = Math.clamp(answers.kind(kind), 1e-6, 1 - 1e-6);
    double words =
        kind == DemandKind.NONE
            ? reading.weight("slogan") / 2 + reading.weight("news") / 2 + reading.weight("garbled")
            : reading.weight(kind);
    return Math.log(probability / (1 - probability)) + WORDS * Math.log1p(words);
  }

  private static DemandKind kind(Fault certain, Reading reading) {
    return switch (certain) {
      case INCREDIBLE, LANGUAGE -> DemandKind.TECHNICAL;
      case REPEATED -> reading.weight("problem") > 0 ? DemandKind.TECHNICAL : DemandKind.NONE;
      default -> DemandKind.NONE;
    };
  }
}
