package dev.patentengine.diagnose;

import java.util.Locale;

/** What to do with a demand. */
public enum Verdict {
  /** A technology manager would pass it on to experts. */
  ACCEPT("可以对接"),
  /** There is a technical intent; the firm has to say more before it can be passed on. */
  REVISE("退回修改"),
  /** It is no technology demand. */
  REJECT("不予受理");

  private final String chineseName;

  Verdict(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Its name for people. */
  public String chineseName() {
    return chineseName;
  }

  /** Its name in files: {@code accept}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The verdict of this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Verdict of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
