package dev.patentengine.model;

import java.util.regex.Pattern;

/**
 * A place by its administrative code (GB/T 2260).
 *
 * @param code six digits: two for the province, two for the city, two for the county; {@code
 *     420100} is Wuhan
 */
public record Region(String code) implements Comparable<Region> {

  private static final Pattern FORM = Pattern.compile("\\d{6}");

  public Region {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("a region code has six digits, not " + code);
    }
  }

  /** The code without the trailing zero pairs: {@code 42}, {@code 4201}, {@code 420106}. */
  public String prefix() {
    if (code.endsWith("0000")) {
      return code.substring(0, 2);
    }
    return code.endsWith("00") ? code.substring(0, 4) : code;
  }

  /** Whether {@code other} is this place or lies in it. */
  public boolean covers(Region other) {
    return other.code.startsWith(prefix());
  }

  @Override
  public int compareTo(Region other) {
    return code.compareTo(other.code);
  }
}
