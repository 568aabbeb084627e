package dev.patentengine.diagnose;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
  /** Alone reason enough to turn the demand down. */
  BLOCKING("必须解决"),
  /** Has to be mended before the demand is passed on. */
  SERIOUS("应当修改"),
  /** Would make a match more likely. */
  HINT("建议补充");

  private final String chineseName;

  Severity(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Its name for people. */
  public String chineseName() {
    return chineseName;
  }

  /** Its name in files: {@code blocking}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
