package dev.patentengine.model;

/**
 * How to reach a person. It never shows itself: {@link #toString()} is blacked out, and no search
 * index, vector, log or default answer holds it; only the store of the record does.
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
