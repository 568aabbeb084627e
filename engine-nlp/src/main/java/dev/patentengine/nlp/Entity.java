package dev.patentengine.nlp;

import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;

/**
 * An HTML entity in a text, such as {@code &lt;}, {@code &#8805;} or {@code &#x2103;}. Immutable.
 *
 * @param characters what it stands for
 * @param end one past its last unit
 */
record Entity(String characters, int end) {

  /** The longest name of HTML 4 is {@code thetasym}; numbers need no more. */
  private static final int LONGEST = 12;

  /** The entity that starts at {@code at}, if one does. */
  static Optional<Entity> at(String text, int at) {
    int semicolon = text.indexOf(';', at, Math.min(text.length(), at + LONGEST));
    if (semicolon < 0) {
      return Optional.empty();
    }
    String written = text.substring(at, semicolon + 1);
    String characters =
        written.startsWith("&#") ? number(written) : StringEscapeUtils.unescapeHtml4(written);
    return characters.isEmpty() || characters.equals(written)
        ? Optional.empty()
        : Optional.of(new Entity(characters, semicolon + 1));
  }

  /** The character of a numeric entity; empty if it is none. */
  private static String number(String written) {
    boolean hex = written.startsWith("x", 2) || written.startsWith("X", 2);
    String digits = written.substring(hex ? 3 : 2, written.length() - 1);
    int radix = hex ? 16 : 10;
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) >= 128 || Character.digit(digits.charAt(i), radix) < 0) {
        return "";
      }
    }
    if (digits.isEmpty()) {
      return "";
    }
    long value = Long.parseLong(digits, radix);
    return value <= Character.MAX_CODE_POINT ? Character.toString((int) value) : "";
  }
}
