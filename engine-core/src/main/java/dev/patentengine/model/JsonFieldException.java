package dev.patentengine.model;

/** A field of a JSON object that cannot be read: names the field, shows the value, says why. */
public final class JsonFieldException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 80;

  private final String field;
  private final String value;
  private final String reason;

  /**
   * A fault of a field.
   *
   * @param field path of the field, such as {@code events[2].date}
   * @param value what stands there, empty if nothing
   * @param reason what is wrong, for a reader
   */
  public JsonFieldException(String field, String value, String reason) {
    super(field + ": " + reason + (value.isEmpty() ? "" : "，实际为 \"" + shown(value) + "\""));
    this.field = field;
    this.value = shown(value);
    this.reason = reason;
  }

  private static String shown(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  /** Path of the field. */
  public String field() {
    return field;
  }

  /** What stands there, shortened, empty if nothing. */
  public String value() {
    return value;
  }

  /** What is wrong, without field and value. */
  public String reason() {
    return reason;
  }

  JsonFieldException under(String parent) {
    return new JsonFieldException(parent + "." + field, value, reason);
  }
}
