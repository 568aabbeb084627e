package dev.patentengine.nlp.quantity;

/**
 * A number as it stands in a text.
 *
 * @param end one past its last unit
 * @param low its value, or the lower end where the wording is a range (两三, 一百多, 十几)
 * @param high its value or the upper end
 * @param about whether the wording is only about this (十几, 一百多)
 * @param chinese whether it is written in Chinese numerals
 * @param unit the unit that the wording implies (% in 百分之五), or empty
 */
record Numeral(int end, double low, double high, boolean about, boolean chinese, String unit) {

  static Numeral arabic(int end, double value) {
    return new Numeral(end, value, value, false, false, "");
  }

  static Numeral chinese(int end, double low, double high, boolean about) {
    return new Numeral(end, low, high, about, true, "");
  }

  Numeral times(double factor, int newEnd) {
    return new Numeral(newEnd, low * factor, high * factor, about, chinese, unit);
  }

  /** 一百多: somewhere between this and one more in the last place that is not zero. */
  Numeral andMore(int newEnd) {
    return new Numeral(newEnd, low, high + lastPlace(high), true, chinese, unit);
  }

  Numeral withUnit(String implied) {
    return new Numeral(end, low, high, about, chinese, implied);
  }

  Numeral negated() {
    return new Numeral(end, -high, -low, about, chinese, unit);
  }

  /** 100 for 300, 10 for 350, 1 for 7 and for 2.5. */
  static double lastPlace(double value) {
    double place = 1;
    while (place < 1e12 && value != 0 && value % (place * 10) == 0) {
      place *= 10;
    }
    return place;
  }
}
