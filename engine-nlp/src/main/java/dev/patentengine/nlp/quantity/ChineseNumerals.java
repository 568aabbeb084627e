package dev.patentengine.nlp.quantity;

import java.util.Optional;

/** Reads numbers in Chinese numerals: 三百二十, 两千五, 零点一, 两三百, 十几, 百分之五, 一半. */
final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String PLACES = "十百千万亿";
  private static final int LONGEST = 16;

  private ChineseNumerals() {}

  static boolean numeral(char unit) {
    return value(unit) >= 0 || PLACES.indexOf(unit) >= 0;
  }

  static int value(char unit) {
    return unit == '两' ? 2 : DIGITS.indexOf(unit);
  }

  /** What a place sign is worth, 1 for any other sign. */
  static double place(char unit) {
    return switch (unit) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 1;
    };
  }

  /** One past the numeral signs that start at {@code i}. */
  static int endOfRun(String text, int i) {
    int end = i;
    while (numeral(Signs.at(text, end))) {
      end++;
    }
    return end;
  }

  /**
   * The number in the numeral signs from {@code i} to {@code end}, with 几 where it belongs to it.
   */
  static Optional<Numeral> read(String text, int i, int end) {
    if (text.startsWith("一半", i)) {
      return Optional.of(Numeral.chinese(i + 2, 50, 50, false).withUnit("%"));
    }
    if (end - i > LONGEST) {
      return Optional.empty();
    }
    if (text.startsWith("分之", end)) {
      return fraction(text, i, end);
    }
    return whole(text, i, end);
  }

  private static Optional<Numeral> fraction(String text, int i, int end) {
    String whole = text.substring(i, end);
    double denominator =
        whole.length() == 1 && PLACES.contains(whole) ? place(whole.charAt(0)) : plain(whole);
    int at = end + 2;
    Optional<Numeral> part =
        Signs.digit(Signs.at(text, at))
            ? ArabicNumerals.read(text, at)
            : whole(text, at, Math.min(endOfRun(text, at), at + LONGEST));
    if (!(denominator > 0)) {
      return Optional.empty();
    }
    boolean permille = denominator == 1000;
    double factor = permille ? 1 : 100 / denominator;
    return part.map(
        found -> asChinese(found.times(factor, found.end())).withUnit(permille ? "‰" : "%"));
  }

  private static Numeral asChinese(Numeral found) {
    return new Numeral(found.end(), found.low(), found.high(), found.about(), true, "");
  }

  private static Optional<Numeral> whole(String text, int i, int end) {
    if (end == i || (value(text.charAt(i)) < 0 && text.charAt(i) != '十')) {
      return Optional.empty();
    }
    if (Signs.at(text, end) == '点' && value(Signs.at(text, end + 1)) >= 0) {
      return decimal(text, i, end);
    }
    String run = text.substring(i, end);
    Optional<Numeral> pair = neighbours(run, end);
    if (pair.isPresent()) {
      return pair;
    }
    double number = plain(run);
    if (Double.isNaN(number)) {
      return Optional.empty();
    }
    return Optional.of(vague(text, Numeral.chinese(end, number, number, false)));
  }

  private static Numeral vague(String text, Numeral number) {
    if (Signs.at(text, number.end()) == '几' && number.low() % 10 == 0) {
      return Numeral.chinese(number.end() + 1, number.low() + 1, number.low() + 9, true);
    }
    return number;
  }

  private static Optional<Numeral> decimal(String text, int i, int point) {
    double whole = plain(text.substring(i, point));
    double digit = 0.1;
    int at = point + 1;
    while (at < point + 8 && value(Signs.at(text, at)) >= 0) {
      whole += digit * value(text.charAt(at));
      digit /= 10;
      at++;
    }
    double rounded = Math.round(whole * 1e8) / 1e8;
    double factor = place(Signs.at(text, at));
    return Double.isNaN(whole)
        ? Optional.empty()
        : Optional.of(
            Numeral.chinese(at, rounded, rounded, false).times(factor, factor > 1 ? at + 1 : at));
  }

  /** 两三, 三五, 十五六, 两三百: two digits beside each other that say between. */
  private static Optional<Numeral> neighbours(String run, int end) {
    for (int k = 0; k + 1 < run.length(); k++) {
      int first = value(run.charAt(k));
      int second = value(run.charAt(k + 1));
      if (first > 0 && (second == first + 1 || (first == 3 && second == 5))) {
        double low = plain(run.substring(0, k + 1) + run.substring(k + 2));
        double high = plain(run.substring(0, k) + run.substring(k + 1));
        boolean sound = low < high && (run.length() == 2 || placed(run));
        return sound ? Optional.of(Numeral.chinese(end, low, high, false)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean placed(String run) {
    return run.chars().anyMatch(unit -> PLACES.indexOf(unit) >= 0);
  }

  /** The value of a run of numeral signs, NaN if it makes no number. */
  static double plain(String run) {
    if (run.isEmpty()) {
      return Double.NaN;
    }
    if (!placed(run)) {
      return positional(run);
    }
    double total = 0;
    double section = 0;
    double digit = 0;
    double last = 1;
    for (int k = 0; k < run.length(); k++) {
      double place = place(run.charAt(k));
      if (place == 1) {
        if (digit != 0) {
          return Double.NaN;
        }
        digit = value(run.charAt(k));
        last = digit == 0 ? 10 : last;
        continue;
      }
      if (place >= 10_000) {
        total =
            (place > 10_000 ? total + section + digit : section + digit) * place
                + (place > 10_000 ? 0 : total);
        section = 0;
      } else {
        section += (digit == 0 ? 1 : digit) * place;
      }
      digit = 0;
      last = place;
    }
    return total + section + digit * Math.max(1, last / 10);
  }

  /** 二零二五: digit beside digit. A pair that is no 二十 is not read (二八). */
  private static double positional(String run) {
    if (run.length() == 2) {
      return Double.NaN;
    }
    double number = 0;
    for (int k = 0; k < run.length(); k++) {
      number = number * 10 + value(run.charAt(k));
    }
    return number;
  }
}
