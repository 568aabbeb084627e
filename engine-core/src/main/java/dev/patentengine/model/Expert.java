package dev.patentengine.model;

import java.util.List;
import java.util.Optional;

/**
 * A person who could solve a demand, as a platform registers them.
 *
 * @param id its key
 * @param name 姓名
 * @param organization the institution that the person works for
 * @param department within it, empty if not given
 * @param title professional title (教授, 高级工程师 …), empty if not given
 * @param region place of the institution, if known
 * @param fields fields of work in the person's own words
 * @param profile a short description, empty if not given
 * @param works achievements, papers and projects
 * @param contact how to reach the person, if known; never shown
 */
public record Expert(
    String id,
    String name,
    String organization,
    String department,
    String title,
    Optional<Region> region,
    List<String> fields,
    String profile,
    List<Work> works,
    Optional<Contact> contact) {

  public Expert {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "an expert has id and name, not \"" + id + "\", \"" + name + "\"");
    }
    fields = List.copyOf(fields);
    works = List.copyOf(works);
  }

  /**
   * Something the person did, apart from patents.
   *
   * @param kind which sort of work
   * @param title what it is called
   * @param from first year
   * @param to last year
   */
  public record Work(Kind kind, String title, int from, int to) {

    public Work {
      if (to < from) {
        throw new IllegalArgumentException("work from " + from + " to " + to + ": " + title);
      }
    }

    /** Sorts of work. */
    public enum Kind {
      ACHIEVEMENT,
      PAPER,
      PROJECT
    }
  }
}
