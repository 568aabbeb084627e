package dev.patentengine.nlp.quantity;

import java.util.Optional;

/** Reads numbers in digits: 1,200 · 2.5 · 2×10^5 · 10⁻⁶ · 1.5e-3. */
final class ArabicNumerals {

  private static final int MOST_DIGITS = 15;
  private static final int MOST_EXPONENT = 30;

  private ArabicNumerals() {}

  /**
   * One past the digits and points that start at {@code i}: where to go on if no number is here.
   */
  static int endOfRun(String text, int i) {
    int end = i;
    while (Signs.digit(Signs.at(text, end)) || dotted(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean dotted(String text, int i) {
    return Signs.at(text, i) == '.' && Signs.digit(Signs.at(text, i + 1));
  }

  /** The number whose first digit stands at {@code i}. */
  static Optional<Numeral> read(String text, int i) {
    int end = plainEnd(text, i);
    if (end - i > MOST_DIGITS || dotted(text, end)) {
      return Optional.empty();
    }
    double mantissa = Double.parseDouble(text.substring(i, end).replace(",", ""));
    if (mantissa == 10 && exponentAt(text, end) > end) {
      return Optional.of(power(text, 1, end));
    }
    return Optional.of(scaled(text, mantissa, end));
  }

  private static int plainEnd(String text, int i) {
    int end = digits(text, i);
    int grouped = end;
    while (end - i <= 3 && Signs.at(text, grouped) == ',' && group(text, grouped + 1)) {
      grouped += 4;
    }
    end = grouped;
    return dotted(text, end) ? digits(text, end + 1) : end;
  }

  /** Whether exactly three digits start at {@code i}. */
  private static boolean group(String text, int i) {
    return digits(text, i) - i == 3;
  }

  private static int digits(String text, int i) {
    int end = i;
    while (end - i <= MOST_DIGITS && Signs.digit(Signs.at(text, end))) {
      end++;
    }
    return end;
  }

  /** {@code mantissa} with the power of ten behind it, if there is one. */
  private static Numeral scaled(String text, double mantissa, int end) {
    int ten = tenAfterTimes(text, end);
    if (ten > 0 && exponentAt(text, ten) > ten) {
      return power(text, mantissa, ten);
    }
    char mark = Signs.at(text, end);
    if ((mark == 'e' || mark == 'E') && exponentEnd(text, end + 1) > end + 1) {
      int stop = exponentEnd(text, end + 1);
      if (!Signs.letter(Signs.at(text, stop))) {
        return Numeral.arabic(stop, mantissa * Math.pow(10, signed(text, end + 1, stop)));
      }
    }
    return Numeral.arabic(end, mantissa);
  }

  /** One past the "10" of "×10" at {@code i}, or -1. */
  private static int tenAfterTimes(String text, int i) {
    int at = Signs.skipSpaces(text, i);
    if ("×xX*·".indexOf(Signs.at(text, at)) < 0) {
      return -1;
    }
    at = Signs.skipSpaces(text, at + 1);
    return text.startsWith("10", at) ? at + 2 : -1;
  }

  /** One past an exponent (^5, ^-6, ⁻⁶, ⁵) at {@code i}; {@code i} itself if there is none. */
  private static int exponentAt(String text, int i) {
    if (Signs.at(text, i) == '^') {
      int end = exponentEnd(text, i + 1);
      return end > i + 1 ? end : i;
    }
    int end = Signs.at(text, i) == '⁻' ? i + 1 : i;
    int first = end;
    while (end < first + 2 && Signs.superscript(Signs.at(text, end)) >= 0) {
      end++;
    }
    return end > first ? end : i;
  }

  private static int exponentEnd(String text, int i) {
    int sign = Signs.at(text, i) == '-' || Signs.at(text, i) == '+' ? i + 1 : i;
    int end = digits(text, sign);
    return end > sign && end - sign <= 2 ? end : i;
  }

  private static Numeral power(String text, double mantissa, int i) {
    int end = exponentAt(text, i);
    int exponent = text.charAt(i) == '^' ? signed(text, i + 1, end) : superscripts(text, i, end);
    return Numeral.arabic(
        end, mantissa * Math.pow(10, Math.clamp(exponent, -MOST_EXPONENT, MOST_EXPONENT)));
  }

  private static int signed(String text, int i, int end) {
    int value = Integer.parseInt(text.substring(i, end));
    return Math.clamp(value, -MOST_EXPONENT, MOST_EXPONENT);
  }

  private static int superscripts(String text, int i, int end) {
    boolean minus = text.charAt(i) == '⁻';
    int value = 0;
    for (int k = minus ? i + 1 : i; k < end; k++) {
      value = value * 10 + Signs.superscript(text.charAt(k));
    }
    return minus ? -value : value;
  }
}
