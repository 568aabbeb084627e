package dev.patentengine.nlp.quantity;

/**
 * A unit of measure.
 *
 * @param symbol its normal form
 * @param factor how many base units it is
 * @param dimension what it measures
 * @param notBefore signs that, right behind it, make another word of its name
 */
record Unit(String symbol, double factor, Dimension dimension, String notBefore) {

  /** This unit over {@code denominator}. */
  Unit per(Unit denominator) {
    return new Unit(
        symbol + "/" + denominator.bracketed(),
        factor / denominator.factor,
        dimension.times(denominator.dimension, -1),
        "");
  }

  /** The product of both. */
  Unit times(Unit other) {
    return new Unit(
        symbol + "·" + other.symbol,
        factor * other.factor,
        dimension.times(other.dimension, 1),
        "");
  }

  /** This unit raised to {@code power}. */
  Unit raised(int power) {
    if (power == 1) {
      return this;
    }
    Dimension none = dimension.times(dimension, -1);
    return new Unit(
        symbol + superscript(power), Math.pow(factor, power), none.times(dimension, power), "");
  }

  /** {@code count} of this unit, as in mg/100mL. */
  Unit multiple(double count) {
    return new Unit(Figures.plain(count) + symbol, factor * count, dimension, notBefore);
  }

  private String bracketed() {
    return symbol.contains("·") ? "(" + symbol + ")" : symbol;
  }

  private static String superscript(int power) {
    StringBuilder text = new StringBuilder(power < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(power)).toCharArray()) {
      text.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
    }
    return text.toString();
  }
}
