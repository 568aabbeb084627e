package dev.patentengine.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A symbol of the International Patent Classification at any depth: {@code H}, {@code H01}, {@code
 * H01L}, {@code H01L21/67}.
 *
 * @param value the symbol without spaces, leading zeros of the main group dropped
 */
public record IpcSymbol(String value) implements Comparable<IpcSymbol> {

  private static final Pattern FORM =
      Pattern.compile("([A-H])(?:(\\d{2})(?:([A-Z])(?:0*(\\d{1,4})(?:/(\\d{1,6}))?)?)?)?");

  private static final Pattern EDITION = Pattern.compile("[(（\\[].*$");
  private static final Pattern SPACE = Pattern.compile("\\s");

  public IpcSymbol {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an IPC symbol: " + value);
    }
  }

  /**
   * Reads a symbol; spaces, case, an edition such as {@code (2006.01)} and padding zeros do not
   * matter.
   *
   * @throws IllegalArgumentException if it is not one
   */
  public static IpcSymbol of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not an IPC symbol: " + text));
  }

  /** The symbol in {@code text}, if it is one. */
  public static Optional<IpcSymbol> parse(String text) {
    String symbolOnly = EDITION.matcher(text).replaceAll("");
    String bare = SPACE.matcher(symbolOnly).replaceAll("").toUpperCase(Locale.ROOT);
    Matcher matcher = FORM.matcher(bare);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    StringBuilder symbol = new StringBuilder(matcher.group(1));
    for (int part = 2; part <= 4; part++) {
      if (matcher.group(part) != null) {
        symbol.append(matcher.group(part));
      }
    }
    if (matcher.group(5) != null) {
      symbol.append('/').append(matcher.group(5));
    }
    return Optional.of(new IpcSymbol(symbol.toString()));
  }

  /** The section, a letter A–H. */
  public String section() {
    return value.substring(0, 1);
  }

  /** The subclass such as {@code H01L}, or as much of it as is known. */
  public String subclass() {
    return value.substring(0, Math.min(4, value.length()));
  }

  /** The main group such as {@code H01L21}, or as much of it as is known. */
  public String mainGroup() {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  /**
   * Whether {@code other} is this symbol or lies below it in notation: {@code H01L21} covers {@code
   * H01L21/67}, not {@code H01L213/00}.
   */
  public boolean covers(IpcSymbol other) {
    if (value.length() <= 4) {
      return other.value.startsWith(value);
    }
    return other.value.equals(value) || other.value.startsWith(value + "/");
  }

  @Override
  public int compareTo(IpcSymbol other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
