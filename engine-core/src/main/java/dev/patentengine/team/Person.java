package dev.patentengine.team;

/**
 * Someone who has invented or is on record as an expert. Immutable.
 *
 * @param id what tells this person from others of the same name
 * @param name 姓名, as first seen
 * @param organization the institution, as first seen; empty if unknown
 */
public record Person(String id, String name, String organization) {

  public Person {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "a person has id and name, not \"" + id + "\", \"" + name + "\"");
    }
  }
}
