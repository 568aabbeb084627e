package dev.patentengine.classify;

/**
 * An industry (code {@code 1}) or one of its groups (code {@code 1.2}) of the classification of
 * strategic emerging industries. Immutable.
 *
 * @param code one digit, or two joined by a point
 * @param name its official name
 */
public record Industry(String code, String name) {

  /** The answer that a text belongs to no emerging industry. */
  public static final Industry NONE = new Industry("none", "非战略性新兴产业");

  public Industry {
    if (!code.matches("[1-9](\\.[1-9])?|none")) {
      throw new IllegalArgumentException("not the code of an industry or group: " + code);
    }
  }

  /** Whether this is one of the nine and not a group of one. */
  public boolean topLevel() {
    return code.length() == 1;
  }

  /** The code of the industry that a code belongs to; {@code none} belongs to itself. */
  public static String parentOf(String code) {
    return code.equals(NONE.code) ? code : code.substring(0, 1);
  }
}
