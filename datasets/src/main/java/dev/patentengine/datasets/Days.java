package dev.patentengine.datasets;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in the ways that exports write them: 2019-07-09, 2019.07.09, 2019/7/9, 20190709, 2019年7月9日,
 * each also with a time of day behind it.
 */
final class Days {

  private static final Pattern PARTED =
      Pattern.compile(
          "(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?(?:[T\\s].*)?");
  private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}(?:\\.\\d+)?");
  private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

  private Days() {}

  /**
   * The day that {@code text} says.
   *
   * @throws IllegalArgumentException if it says none; the message is for a reader
   */
  static LocalDate of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    for (Pattern form : new Pattern[] {PARTED, SOLID}) {
      Matcher matcher = form.matcher(plain);
      if (matcher.matches()) {
        return day(matcher);
      }
    }
    throw new IllegalArgumentException("不是日期，应写作 2019-07-09、2019.07.09、20190709 或 2019年7月9日");
  }

  private static LocalDate day(Matcher matcher) {
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("日历上没有这一天", e);
    }
  }

  /** Whether {@code text} is the number by which Excel counts a day between 1954 and 2091. */
  static boolean serial(String text) {
    return SERIAL.matcher(text).matches();
  }

  static LocalDate ofSerial(String text) {
    return EXCEL_DAY_ZERO.plusDays((long) Double.parseDouble(text));
  }
}
