package dev.patentengine.classify;

import java.util.List;
import java.util.Locale;

/**
 * An industry or group that a text may belong to. Immutable.
 *
 * @param industry which
 * @param confidence how likely it is right, in [0, 1]
 * @param evidence what speaks for it, for a reader; empty where only the text as a whole does
 */
public record IndustryLabel(Industry industry, double confidence, List<String> evidence) {

  public IndustryLabel {
    evidence = List.copyOf(evidence);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence in [0, 1], not " + confidence);
    }
  }

  /** Its code. */
  public String code() {
    return industry.code();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s %.2f", industry.code(), industry.name(), confidence);
  }
}
