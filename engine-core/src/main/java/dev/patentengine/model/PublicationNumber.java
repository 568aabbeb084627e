package dev.patentengine.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which an office published a document: country, serial, kind code (WIPO ST.16),
 * as in {@code CN102889890B}. Old or shortened numbers have no kind code ({@code CN85102475}).
 *
 * @param country two letters (WIPO ST.3)
 * @param serial the digits; a few offices put a letter before them
 * @param kindCode {@code A}, {@code B2}, {@code U} …, or empty
 */
public record PublicationNumber(String country, String serial, String kindCode)
    implements Comparable<PublicationNumber> {

  private static final Pattern FORM =
      Pattern.compile("([A-Z]{2})([A-Z]{0,2}\\d{4,13})([A-Z]\\d?)?");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s.\\-/]");

  public PublicationNumber {
    if (!FORM.matcher(country + serial + kindCode).matches()) {
      throw new IllegalArgumentException(
          "not a publication number: " + country + serial + kindCode);
    }
  }

  /**
   * Reads a number; spaces, dots, dashes and case do not matter.
   *
   * @throws IllegalArgumentException if it is not of the form country, digits, kind code
   */
  public static PublicationNumber of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a publication number: " + text));
  }

  /** The number in {@code text}, if it is one; an application number with its dot is none. */
  public static Optional<PublicationNumber> parse(String text) {
    if (ApplicationNumber.parse(text).isPresent()) {
      return Optional.empty();
    }
    String bare = SEPARATOR.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    Matcher matcher = FORM.matcher(bare);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String kind = matcher.group(3) == null ? "" : matcher.group(3);
    return Optional.of(new PublicationNumber(matcher.group(1), matcher.group(2), kind));
  }

  @Override
  public int compareTo(PublicationNumber other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return country + serial + kindCode;
  }
}
