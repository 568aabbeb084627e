package dev.patentengine.nlp.quantity;

import java.util.Optional;

/** Reads a number of either script with what multiplies it (1.5万) and what blurs it (30多). */
final class Numerals {

  private final UnitTable units;

  Numerals(UnitTable units) {
    this.units = units;
  }

  /** Whether a number may start with this sign. */
  static boolean starts(char unit) {
    return Signs.digit(unit) || ChineseNumerals.numeral(unit) || unit == '半';
  }

  /**
   * One past the stretch at {@code i} that can hold no further number once none was found at it.
   */
  static int endOfRun(String text, int i) {
    char unit = text.charAt(i);
    int end =
        Signs.digit(unit) ? ArabicNumerals.endOfRun(text, i) : ChineseNumerals.endOfRun(text, i);
    return Math.max(end, i + 1);
  }

  /** The number that starts at {@code i}; a minus sign there is read too. */
  Optional<Numeral> read(String text, int i) {
    char first = Signs.at(text, i);
    if ((first == '-' || first == '+') && Signs.digit(Signs.at(text, i + 1))) {
      return read(text, i + 1).map(found -> first == '-' ? found.negated() : found);
    }
    if (text.startsWith("零下", i)) {
      return read(text, i + 2).map(Numeral::negated);
    }
    if (Signs.digit(first)) {
      return ArabicNumerals.read(text, i).map(found -> blurred(text, multiplied(text, found)));
    }
    if (first == '半') {
      return Optional.of(Numeral.chinese(i + 1, 0.5, 0.5, false));
    }
    if (!ChineseNumerals.numeral(first)) {
      return Optional.empty();
    }
    return ChineseNumerals.read(text, i, beforeUnit(text, i)).map(found -> blurred(text, found));
  }

  /** Where the numeral signs end, less a last 千 or 百 that begins a unit (四十千瓦). */
  private int beforeUnit(String text, int i) {
    int end = ChineseNumerals.endOfRun(text, i);
    boolean thousand = end > i + 1 && "千百".indexOf(text.charAt(end - 1)) >= 0;
    return thousand && units.longest(text, end - 1).isPresent() ? end - 1 : end;
  }

  private Numeral multiplied(String text, Numeral number) {
    Numeral result = number;
    int at = number.end();
    for (int step = 0; step < 2; step++) {
      double factor = ChineseNumerals.place(Signs.at(text, at));
      if (factor < 100 || units.longest(text, at).isPresent()) {
        break;
      }
      at++;
      result = result.times(factor, at);
    }
    return result;
  }

  private static Numeral blurred(String text, Numeral number) {
    char next = Signs.at(text, number.end());
    if (number.about() || number.low() != number.high() || number.low() < 10) {
      return number;
    }
    if (next == '多' || next == '余') {
      return number.andMore(number.end() + 1);
    }
    boolean ten = number.low() % 10 == 0;
    if (next == '来' && ten) {
      return new Numeral(number.end() + 1, number.low(), number.high(), true, number.chinese(), "");
    }
    return number;
  }
}
