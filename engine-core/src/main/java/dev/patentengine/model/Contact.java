package dev.patentengine.model;

/**
 * How to reach a person. It never shows itself: {@link #toString()} is blacked out, and no index,
 * vector, log or default answer holds it.
 *
 * @param name of the person, empty if unknown
 * @param phone empty if unknown
 * @param email empty if unknown
 */
public record Contact(String name, String phone, String email) {

  @Override
  public String toString() {
    return "Contact[***]";
  }
}
