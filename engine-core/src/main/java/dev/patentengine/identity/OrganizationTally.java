package dev.patentengine.identity;

import dev.patentengine.model.Patent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the names of applicants of patents and makes a directory of them. For one thread.
 *
 * <p>Applicants with a person's name are counted apart and are no organizations.
 */
public final class OrganizationTally {

  private final OrganizationNames names;
  private final Places places;
  private final Map<String, NameTally> byKey = new TreeMap<>();
  private final Set<String> published = new HashSet<>();
  private long mentions;
  private long individuals;

  /** Nothing counted yet. */
  public OrganizationTally(OrganizationNames names, Places places) {
    this.names = names;
    this.places = places;
  }

  /** Counts the applicants of a patent. */
  public void add(Patent patent) {
    add(patent.applicants(), patent.inventors());
  }

  /** Counts these applicants; inventors say something of an organization that files alone. */
  public void add(Collection<String> applicants, Collection<String> inventors) {
    List<OrganizationName> organizations = new ArrayList<>();
    for (String applicant : applicants) {
      organizations.addAll(names.read(applicant));
    }
    Set<String> people = organizations.size() == 1 ? people(inventors) : Set.of();
    for (OrganizationName name : organizations) {
      mentions++;
      if (name.individual()) {
        individuals++;
      } else {
        published.add(name.published());
        NameTally tally = byKey.computeIfAbsent(name.key(), NameTally::new);
        tally.add(name);
        tally.inventors(people);
      }
    }
  }

  private Set<String> people(Collection<String> inventors) {
    Set<String> people = new HashSet<>();
    for (String inventor : inventors) {
      String key = names.spelled(inventor);
      if (!PersonNames.isUnnamed(key)) {
        people.add(key);
      }
    }
    return people;
  }

  /** How many names were read in all. */
  public long mentions() {
    return mentions;
  }

  /** How many of them are persons'. */
  public long individuals() {
    return individuals;
  }

  /** How many different names of organizations were published. */
  public int published() {
    return published.size();
  }

  /** How many of them are left under the safe rules. */
  public int keys() {
    return byKey.size();
  }

  /**
   * The directory of what was counted so far under these decisions.
   *
   * @throws IllegalArgumentException if decisions contradict one another; names the one
   */
  public OrganizationDirectory directory(OrganizationDecisions decisions) {
    return new DirectoryMaker(names, places, List.copyOf(byKey.values())).make(decisions);
  }
}
