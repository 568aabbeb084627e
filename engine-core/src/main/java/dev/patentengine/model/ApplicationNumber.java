package dev.patentengine.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Chinese application number with its dot and check digit (ZC 0006-2003): {@code
 * CN202110990001.5}. Since 1 October 2003 the serial has twelve digits (year, kind, seven digits of
 * running number), before that eight (two of the year, kind, five of running number).
 *
 * @param serial eight or twelve digits
 * @param checkDigit a digit or {@code X}, as written in the source; see {@link #valid()}
 */
public record ApplicationNumber(String serial, char checkDigit) {

  private static final Pattern FORM = Pattern.compile("(?:CN|ZL)?(\\d{8}|\\d{12})\\.([\\dX])");
  private static final Pattern SERIAL = Pattern.compile("\\d{8}|\\d{12}");

  /** Weights of the digits from the left, again from 2 after 9 (ZC 0006-2003, annex). */
  private static final int FIRST_WEIGHT = 2;

  private static final int WEIGHTS = 8;
  private static final int MODULUS = 11;

  public ApplicationNumber {
    if (!SERIAL.matcher(serial).matches() || "0123456789X".indexOf(checkDigit) < 0) {
      throw new IllegalArgumentException("not an application number: " + serial + "." + checkDigit);
    }
  }

  /**
   * Reads a number; a prefix CN or ZL, spaces, full-width forms and case do not matter, the dot
   * does.
   *
   * @throws IllegalArgumentException if it is not one
   */
  public static ApplicationNumber of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not an application number: " + text));
  }

  /** The number in {@code text}, if it is one; its check digit may be wrong. */
  public static Optional<ApplicationNumber> parse(String text) {
    boolean dotted = text.indexOf('.') >= 0 || text.indexOf('．') >= 0;
    if (!dotted || text.length() > 40) {
      return Optional.empty();
    }
    String bare =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("\\s", "")
            .toUpperCase(Locale.ROOT);
    Matcher matcher = FORM.matcher(bare);
    return matcher.matches()
        ? Optional.of(new ApplicationNumber(matcher.group(1), matcher.group(2).charAt(0)))
        : Optional.empty();
  }

  /** The number of a serial, its check digit computed. */
  public static ApplicationNumber ofSerial(String serial) {
    return new ApplicationNumber(serial, checkDigitOf(serial));
  }

  /** The digit that belongs to {@code serial}: the weighted sum modulo 11, 10 written X. */
  public static char checkDigitOf(String serial) {
    if (!SERIAL.matcher(serial).matches()) {
      throw new IllegalArgumentException("a serial has 8 or 12 digits, not " + serial);
    }
    int sum = 0;
    for (int i = 0; i < serial.length(); i++) {
      sum += (serial.charAt(i) - '0') * (FIRST_WEIGHT + i % WEIGHTS);
    }
    return "0123456789X".charAt(sum % MODULUS);
  }

  /** Whether the check digit is the one that belongs to the serial. */
  public boolean valid() {
    return checkDigit == checkDigitOf(serial);
  }

  /** The year of filing. */
  public int year() {
    if (serial.length() == 12) {
      return Integer.parseInt(serial.substring(0, 4));
    }
    int year = Integer.parseInt(serial.substring(0, 2));
    return year < 85 ? 2000 + year : 1900 + year;
  }

  /**
   * What is applied for, by the digit after the year: 1 invention, 2 utility model, 3 design, 8
   * international application for an invention, 9 for a utility model.
   */
  public Optional<PatentKind> kind() {
    return switch (serial.charAt(serial.length() == 12 ? 4 : 2)) {
      case '1', '8' -> Optional.of(PatentKind.APPLICATION);
      case '2', '9' -> Optional.of(PatentKind.UTILITY);
      case '3' -> Optional.of(PatentKind.DESIGN);
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return "CN" + serial + "." + checkDigit;
  }
}
