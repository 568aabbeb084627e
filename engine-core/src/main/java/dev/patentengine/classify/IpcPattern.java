package dev.patentengine.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of the reference table: {@code H04L12*} is the main group and all below it, {@code
 * G11C*} a subclass, {@code G16*} a class, and without the asterisk it is that one symbol.
 * Immutable.
 *
 * @param parts the symbol by its levels: class, subclass letter, main group, subgroup
 * @param below whether everything below counts too
 */
record IpcPattern(List<String> parts, boolean below) {

  private static final Pattern FORM =
      Pattern.compile("([A-H]\\d{2})(?:([A-Z])(?:(\\d{1,4})(?:/(\\d{1,6}))?)?)?(\\*?)");

  IpcPattern {
    parts = List.copyOf(parts);
  }

  /**
   * Reads a pattern as the table writes it.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static IpcPattern of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not an IPC pattern: " + text);
    }
    List<String> parts = new ArrayList<>();
    for (int group = 1; group <= 4 && matcher.group(group) != null; group++) {
      parts.add(matcher.group(group));
    }
    return new IpcPattern(parts, !matcher.group(5).isEmpty());
  }

  /** The levels of a symbol, as far down as it goes; none for a bare section. */
  static List<String> levels(String symbol) {
    List<String> parts = new ArrayList<>(4);
    if (symbol.length() >= 3) {
      parts.add(symbol.substring(0, 3));
    }
    if (symbol.length() >= 4) {
      parts.add(symbol.substring(3, 4));
    }
    if (symbol.length() >= 5) {
      int slash = symbol.indexOf('/');
      parts.add(symbol.substring(4, slash < 0 ? symbol.length() : slash));
      if (slash >= 0) {
        parts.add(symbol.substring(slash + 1));
      }
    }
    return parts;
  }
}
