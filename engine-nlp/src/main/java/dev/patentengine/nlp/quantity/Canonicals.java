package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Quantity.Canonical;

/** Brings figures to the base unit of their dimension, and decides what 度 and 公斤 stand for. */
final class Canonicals {

  private static final double KELVIN = -273.15;
  private static final double RPM = 60;

  private final UnitTable table;
  private final DerivedDimensions dimensions;

  Canonicals(UnitTable table, DerivedDimensions dimensions) {
    this.table = table;
    this.dimensions = dimensions;
  }

  /**
   * The figure in base units.
   *
   * @param difference whether it is a difference of the property rather than its level
   */
  Canonical of(Figure figure, Unit unit, boolean difference) {
    String name = dimensions.name(unit.dimension());
    double low = figure.low() * unit.factor();
    double high = figure.high() * unit.factor();
    return switch (name) {
      case "temperature" -> temperature(figure, unit, difference);
      case "rotational speed" -> new Canonical(name, clean(low * RPM), clean(high * RPM));
      case "multiple" ->
          unit.symbol().equals("番")
              ? new Canonical(name, Math.pow(2, figure.low()) - 1, Math.pow(2, figure.high()) - 1)
              : new Canonical(name, low, high);
      default -> new Canonical(name, clean(low), clean(high));
    };
  }

  private static Canonical temperature(Figure figure, Unit unit, boolean difference) {
    double low = figure.low() * unit.factor();
    double high = figure.high() * unit.factor();
    if (difference) {
      return new Canonical("temperature difference", clean(low), clean(high));
    }
    double offset =
        switch (unit.symbol()) {
          case "K" -> KELVIN;
          case "℉" -> -32 * unit.factor();
          default -> 0;
        };
    return new Canonical("temperature", clean(low + offset), clean(high + offset));
  }

  /** Drops the noise of binary fractions: fourteen significant digits are kept. */
  private static double clean(double value) {
    return value == 0 || !Double.isFinite(value)
        ? value
        : new java.math.BigDecimal(value, new java.math.MathContext(14)).doubleValue();
  }

  /** The unit of that name in the table. */
  Unit unit(String name) {
    return table.longest(name, 0).orElseThrow().unit();
  }
}
