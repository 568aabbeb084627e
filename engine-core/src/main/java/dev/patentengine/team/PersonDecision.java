package dev.patentengine.team;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * An operator's word on who is who, by ids of people as answers show them. Words hold in the order
 * in which they were said; the evidence itself stays as it is, so that each can be said back by its
 * opposite. Immutable.
 */
public sealed interface PersonDecision {

  /**
   * Two are one.
   *
   * @param kept the id under which the evidence of both appears
   * @param other the id that goes
   */
  record Merge(String kept, String other) implements PersonDecision {

    public Merge {
      if (kept.isBlank() || other.isBlank() || kept.equals(other)) {
        throw new IllegalArgumentException("合并须为两个不同的人，而非“" + kept + "”与“" + other + "”");
      }
    }
  }

  /**
   * Part of the evidence is another person's.
   *
   * @param person whose evidence is divided
   * @param works ids of the patents (of an expert record: {@code expert:} and its id) that belong
   *     to the other
   */
  record Split(String person, Set<String> works) implements PersonDecision {

    public Split {
      if (person.isBlank() || works.isEmpty()) {
        throw new IllegalArgumentException("拆分须指明何人、哪些专利：“" + person + "” " + works);
      }
      works = Collections.unmodifiableSet(new TreeSet<>(works));
    }

    /** The id of the other person: the old one, {@code #} and the least of the works. */
    public String other() {
      return person + "#" + works.iterator().next();
    }
  }
}
