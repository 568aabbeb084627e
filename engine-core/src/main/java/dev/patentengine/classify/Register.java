package dev.patentengine.classify;

import java.util.Locale;

/** Who wrote a text: it says how often each answer is right before a word is read. */
public enum Register {
  /** Titles and abstracts; labelled by the reference table. */
  PATENT(""),
  /** What a firm needs; labelled by hand. */
  DEMAND("demand.");

  private final String curves;

  Register(String curves) {
    this.curves = curves;
  }

  /** What the names of its curves begin with. */
  String curves() {
    return curves;
  }

  /** Its name in files. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
