package dev.patentengine.identity;

/**
 * Two persons of one name who might be one, for a person to decide. Immutable.
 *
 * @param first id of the one
 * @param second id of the other
 * @param name the name that they share
 * @param reason why they might
 * @param value the co-inventor, the field, the organization
 */
public record PersonReview(String first, String second, String name, Reason reason, String value) {

  /** What speaks for one person and is not enough. */
  public enum Reason {
    /** One co-inventor in common, at different organizations. */
    ONE_CO_INVENTOR("一位共同合作者"),
    /** A rare name and the same IPC subclass, at different organizations or without one. */
    FIELD("名字少见且同一领域"),
    /** A common name in a large organization, without a co-inventor or subclass in common. */
    ORGANIZATION("大单位中的常见名");

    private final String chineseName;

    Reason(String chineseName) {
      this.chineseName = chineseName;
    }

    /** Its name for a reader. */
    public String chineseName() {
      return chineseName;
    }
  }
}
