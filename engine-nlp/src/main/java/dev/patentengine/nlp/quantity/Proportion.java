package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Span;
import java.util.Optional;

/**
 * Numbers joined by colons: 1:3.
 *
 * @param first the first
 * @param second the second
 * @param parts how many there are
 * @param clock whether it reads as a time of day
 * @param end one past the last
 */
record Proportion(double first, double second, int parts, boolean clock, int end) {

  static Optional<Proportion> read(String text, int i) {
    if (!Signs.digit(text.charAt(i))) {
      return Optional.empty();
    }
    Optional<Numeral> first = ArabicNumerals.read(text, i);
    if (first.isEmpty() || !joined(text, first.get().end())) {
      return Optional.empty();
    }
    int at = first.get().end();
    double second = 0;
    int parts = 1;
    boolean clock = false;
    while (joined(text, at)) {
      Optional<Numeral> next = ArabicNumerals.read(text, at + 1);
      if (next.isEmpty()) {
        return Optional.of(new Proportion(0, 0, 0, false, ArabicNumerals.endOfRun(text, at + 1)));
      }
      second = parts == 1 ? next.get().low() : second;
      boolean minutes = next.get().end() - at == 3;
      clock = parts == 1 && minutes && first.get().low() < 24 && second < 60;
      at = next.get().end();
      parts++;
    }
    return Optional.of(new Proportion(first.get().low(), second, parts, clock, at));
  }

  private static boolean joined(String text, int i) {
    return Signs.at(text, i) == ':' && Signs.digit(Signs.at(text, i + 1));
  }

  /** Whether it is one number over another. */
  boolean sound() {
    return parts == 2 && second > 0 && !clock;
  }

  /** The quotient as a figure that starts at {@code start}. */
  Figure figure(int start) {
    double quotient = first / second;
    Span span = new Span(start, end);
    return new Figure(span, quotient, quotient, false, false, false, Optional.empty());
  }
}
