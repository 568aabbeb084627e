package dev.patentengine;

import dev.patentengine.index.SearchResult.Count;
import java.util.List;

/**
 * What the stored patents say of an organization under all its names. Immutable.
 *
 * @param name the canonical one: that of the table of aliases, else the most frequent
 * @param published its names on patents with how many each, the most frequent first
 * @param patents how many patents are its
 * @param inventors who stands on most of them, most first; nobody who does not want to be named
 * @param fields their most frequent IPC subclasses
 * @param groups who invents together, no person in two of them
 */
public record OrganizationProfile(
    String name,
    List<Count> published,
    long patents,
    List<Count> inventors,
    List<Count> fields,
    List<Group> groups) {

  public OrganizationProfile {
    published = List.copyOf(published);
    inventors = List.copyOf(inventors);
    fields = List.copyOf(fields);
    groups = List.copyOf(groups);
  }

  /**
   * An inventor with those who stand beside on at least two patents.
   *
   * @param lead who has the most patents of them
   * @param patents how many
   * @param members the others, each with how many together with the lead
   */
  public record Group(String lead, long patents, List<Count> members) {

    public Group {
      members = List.copyOf(members);
    }
  }
}
