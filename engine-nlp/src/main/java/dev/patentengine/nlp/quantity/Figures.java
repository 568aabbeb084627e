package dev.patentengine.nlp.quantity;

import java.math.BigDecimal;

/** Writes figures as a reader would: no trailing zeros, no exponent. */
final class Figures {

  private Figures() {}

  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
