package dev.patentengine.identity;

import java.util.List;
import java.util.SortedSet;

/**
 * An inventor: the mentions that are held for one person. Immutable.
 *
 * @param id made from his earliest mention (year, then patent id) and from nothing else: it stays
 *     as long as no earlier mention joins him, whatever other patents come
 * @param name his most frequent published name
 * @param mentions the earliest first
 * @param organizations keys of all his organizations
 */
public record Person(
    String id, String name, List<Mention> mentions, SortedSet<String> organizations) {

  public Person {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a person without a mention: " + id);
    }
    mentions = List.copyOf(mentions);
  }
}
