package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Quantity;
import dev.patentengine.nlp.Quantity.Canonical;
import dev.patentengine.nlp.Quantity.Relation;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.quantity.UnitTable.Found;
import java.util.Optional;

/** Puts a figure and the words around it together to a quantity of one text. */
final class QuantityMaker {

  private static final double MILLIMETRE = 0.001;

  private final String text;
  private final UnitReader units;
  private final Canonicals canonicals;

  QuantityMaker(String text, UnitReader units, Canonicals canonicals) {
    this.text = text;
    this.units = units;
    this.canonicals = canonicals;
  }

  /** A figure with the words to its left and right and what it measures. */
  record Parts(Figure figure, LeftContext left, RightContext right, Optional<Span> property) {

    Parts measuring(Optional<Span> other) {
      return new Parts(figure, left, right, other);
    }
  }

  /** The quantity of a figure with a unit; its span does not start before {@code floor}. */
  Quantity measured(Parts given, int floor) {
    Unit written = decided(given.figure);
    Optional<Found> each = each(given);
    Parts parts = each.map(found -> afterEach(given, found.end())).orElse(given);
    Unit unit = each.map(Found::unit).or(parts.left::per).map(written::per).orElse(written);
    Canonical canonical = canonicals.of(parts.figure, unit, difference(parts));
    return make(parts, floor, unit.symbol(), canonical);
  }

  /** The quantity of a number without unit. */
  Quantity bare(Parts parts, int floor, String symbol, String dimension) {
    Figure figure = parts.figure;
    return make(parts, floor, symbol, new Canonical(dimension, figure.low(), figure.high()));
  }

  /** DN300 (ISO 6708): the number says millimetres of bore, nearly. */
  Quantity nominal(Figure figure) {
    Span span = new Span(figure.span().start() - 2, figure.span().end());
    Canonical bore = new Canonical("length", figure.low() * MILLIMETRE, figure.high() * MILLIMETRE);
    return new Quantity(
        span, Optional.of("公称通径"), Relation.EQUAL, figure.low(), figure.high(), "DN", bore);
  }

  /** 每平方米成本: the unit that the property begins with, right behind 每. */
  private Optional<Found> each(Parts parts) {
    return parts
        .property
        .filter(span -> Signs.at(text, span.start() - 1) == '每')
        .flatMap(
            span -> units.counted(text, span.start()).filter(found -> found.end() < span.end()));
  }

  private static Parts afterEach(Parts parts, int start) {
    return parts.measuring(parts.property.map(span -> new Span(start, span.end())));
  }

  private Unit decided(Figure figure) {
    Unit unit = figure.unit().orElseThrow();
    boolean degree = unit.symbol().equals(Degrees.UNDECIDED);
    return degree ? canonicals.unit(Degrees.unit(text, figure)) : unit;
  }

  private boolean difference(Parts parts) {
    String name = name(parts);
    return parts.figure.difference()
        || parts.left.change().isPresent()
        || name.endsWith("差")
        || name.endsWith("温升");
  }

  private String name(Parts parts) {
    return parts.property.map(span -> span.in(text)).orElse("");
  }

  private Quantity make(Parts parts, int floor, String symbol, Canonical canonical) {
    Figure figure = parts.figure;
    int bearing = Math.min(parts.left.bearing(), figure.span().start());
    int start =
        parts.property.map(Span::start).filter(s -> s >= floor).orElse(Math.max(floor, bearing));
    Span span = new Span(start, Math.max(parts.right.end(), figure.span().end()));
    Optional<String> property = parts.property.map(stretch -> stretch.in(text));
    return new Quantity(
        span, property, relation(parts), figure.low(), figure.high(), symbol, canonical);
  }

  private Relation relation(Parts parts) {
    LeftContext left = parts.left;
    if (left.change().isPresent()) {
      boolean amountOfNothing =
          parts.property.isEmpty() && !parts.figure.ratio() && left.bound().isEmpty();
      return amountOfNothing && left.change().get() == Relation.RAISED_BY
          ? parts.right.bound().orElse(Relation.EQUAL)
          : left.change().get();
    }
    if (left.better()) {
      boolean small = name(parts).matches(".{0,14}(精度|误差|偏差|粗糙度|分辨率)");
      return small ? Relation.AT_MOST : Relation.AT_LEAST;
    }
    Optional<Relation> right = parts.right.bound();
    return left.bound()
        .filter(bound -> bound != Relation.ABOUT || right.isEmpty())
        .or(() -> right)
        .orElse(parts.figure.about() ? Relation.ABOUT : Relation.EQUAL);
  }
}
