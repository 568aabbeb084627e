package dev.patentengine.diagnose;

import java.util.Optional;

/** What is certainly no demand, whatever a model says. Stateless. */
final class HardRules {

  /** Weights of word lists from which on no true demand was seen among the training texts. */
  private static final double PLACEHOLDER = 8;

  private static final double GARBLED = 8;
  private static final double PASTED = 12;
  private static final double PROMPT = 4;
  private static final double INCREDIBLE = 6;

  /** Share of stretches that stood before. */
  private static final double REPEATED = 0.55;

  private static final double HARDLY_CHINESE = 0.15;
  private static final double NOISE = 0.05;
  private static final double MISREAD = 0.2;

  private HardRules() {}

  /** The fault that settles it, if there is one. */
  static Optional<Fault> reject(Reading reading) {
    Shape shape = reading.shape();
    if (shape.length() == 0) {
      return Optional.of(Fault.EMPTY);
    }
    if (reading.weight("garbled") >= GARBLED || noise(reading)) {
      return Optional.of(Fault.GARBLED);
    }
    if (reading.weight("placeholder") >= PLACEHOLDER) {
      return Optional.of(Fault.PLACEHOLDER);
    }
    if (shape.han() < HARDLY_CHINESE
        && shape.latin() + shape.foreign() > 0.5
        && shape.length() > 15) {
      return Optional.of(Fault.LANGUAGE);
    }
    if (shape.foreign() > 0.3) {
      return Optional.of(Fault.LANGUAGE);
    }
    if (shape.repeated() >= REPEATED) {
      return Optional.of(Fault.REPEATED);
    }
    return pasted(reading);
  }

  private static Optional<Fault> pasted(Reading reading) {
    if (reading.weight("prompt") >= PROMPT) {
      return Optional.of(Fault.PROMPT);
    }
    if (reading.weight("claims") >= PASTED) {
      return Optional.of(Fault.CLAIMS);
    }
    if (reading.weight("news") >= PASTED) {
      return Optional.of(Fault.NEWS);
    }
    return reading.weight("incredible") >= INCREDIBLE
        ? Optional.of(Fault.INCREDIBLE)
        : Optional.empty();
  }

  /** Replacement characters in numbers, or UTF-8 that was read as Latin-1 (åŠ å·¥). */
  private static boolean noise(Reading reading) {
    String text = reading.demand().text();
    long lost = text.chars().filter(unit -> unit == '\uFFFD').count();
    long misread = text.chars().filter(unit -> unit >= 0xC0 && unit <= 0xFF).count();
    return lost > NOISE * text.length() || misread > MISREAD * text.length();
  }
}
