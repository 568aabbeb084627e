package dev.patentengine;

import dev.patentengine.index.SearchResult.Count;
import dev.patentengine.model.Organization;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an organization: as it is registered, and what the stored patents say of it
 * under all its names. Immutable.
 *
 * @param record as it is registered, if it is
 * @param name the registered one, else that of the table of aliases, else the most frequent
 * @param published its names on patents with how many each, the most frequent first
 * @param patents how many patents are its, 0 only of a registered one
 * @param inventors who stands on most of them, most first; nobody who does not want to be named
 * @param fields their most frequent IPC subclasses
 * @param groups who invents together, no person in two of them
 */
public record OrganizationProfile(
    Optional<Organization> record,
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
