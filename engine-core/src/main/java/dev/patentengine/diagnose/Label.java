package dev.patentengine.diagnose;

/**
 * A class of a classification that a demand probably belongs to. Immutable.
 *
 * @param code its code: {@code 1.2}, {@code B65G}
 * @param name its name, empty if unknown
 * @param confidence how sure it is, in [0, 1]
 */
public record Label(String code, String name, double confidence) {

  public Label {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence of " + code + ": " + confidence);
    }
  }
}
