package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Span;
import java.util.Optional;

/**
 * A number or range with its unit, before the words around it are read.
 *
 * @param span from the first sign of the number to the last of the unit
 * @param low lower end, in {@code unit}
 * @param high upper end, in {@code unit}
 * @param about whether the number itself is blurred (十几)
 * @param single whether it is one Chinese digit, which in many words is no figure (一层, 三方)
 * @param difference whether it is a tolerance (±2℃)
 * @param unit its unit, if there is one
 */
record Figure(
    Span span,
    double low,
    double high,
    boolean about,
    boolean single,
    boolean difference,
    Optional<Unit> unit) {

  /** Whether it is a share or a multiple of something. */
  boolean ratio() {
    return unit.map(u -> u.dimension().key())
        .filter(key -> key.equals("ratio") || key.equals("multiple"))
        .isPresent();
  }

  boolean of(String dimension) {
    return unit.map(u -> u.dimension().key()).filter(dimension::equals).isPresent();
  }

  Figure withUnit(Unit other) {
    return new Figure(span, low, high, about, single, difference, Optional.of(other));
  }

  Figure blurred(double newHigh, int end) {
    return new Figure(new Span(span.start(), end), low, newHigh, true, single, difference, unit);
  }

  Figure plus(double more, int end) {
    return new Figure(
        new Span(span.start(), end), low + more, high + more, about, false, difference, unit);
  }
}
