package dev.patentengine;

import dev.patentengine.OrganizationProfile.Group;
import dev.patentengine.identity.OrganizationName;
import dev.patentengine.identity.PersonNames;
import dev.patentengine.index.Facet;
import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.index.SearchResult.Count;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what the patents of an organization have in common. Safe for concurrent use. */
final class OrganizationSearch {

  /** How many inventors and fields are told, how many groups, and how many people beside a lead. */
  private static final int LISTED = 10;

  private static final int GROUPS = 3;
  private static final int MEMBERS = 5;

  /** One patent together is an accident. */
  private static final int TOGETHER = 2;

  private static final List<Facet> COUNTED =
      List.of(Facet.APPLICANT, Facet.INVENTOR, Facet.IPC_SUBCLASS);

  private final PatentIndex index;
  private final OnFirstUse<PublishedNames> names;

  OrganizationSearch(PatentIndex index, OnFirstUse<PublishedNames> names) {
    this.index = index;
    this.names = names;
  }

  /** The organization of this name if a patent is its; of a person's name none. */
  Optional<OrganizationProfile> find(String name) {
    return names.get().organization(name).flatMap(this::profile);
  }

  private Optional<OrganizationProfile> profile(OrganizationName asked) {
    Filter own = names.get().patents(asked);
    SearchResult found = count(own, COUNTED);
    if (found.total() == 0) {
      return Optional.empty();
    }
    List<Count> published =
        counts(found, Facet.APPLICANT).stream()
            .filter(count -> names.get().same(count.value(), asked))
            .toList();
    List<Count> inventors = named(found);
    return Optional.of(
        new OrganizationProfile(
            asked.canonical().orElseGet(() -> first(published, asked)),
            published,
            found.total(),
            inventors.stream().limit(LISTED).toList(),
            counts(found, Facet.IPC_SUBCLASS).stream().limit(LISTED).toList(),
            groups(own, inventors)));
  }

  private SearchResult count(Filter filter, List<Facet> facets) {
    return index.search(new SearchRequest(new Query.Everything(), filter, 0, 0, facets));
  }

  private static List<Count> counts(SearchResult found, Facet facet) {
    return found.facets().getOrDefault(facet, List.of());
  }

  private static String first(List<Count> published, OrganizationName asked) {
    return published.isEmpty() ? asked.published() : published.getFirst().value();
  }

  private static List<Count> named(SearchResult found) {
    return counts(found, Facet.INVENTOR).stream()
        .filter(count -> !PersonNames.isUnnamed(count.value()))
        .toList();
  }

  private List<Group> groups(Filter own, List<Count> inventors) {
    Set<String> taken = new LinkedHashSet<>();
    List<Group> groups = new ArrayList<>();
    for (Count lead : inventors.subList(0, Math.min(LISTED, inventors.size()))) {
      if (groups.size() < GROUPS && taken.add(lead.value())) {
        List<Count> members = beside(own, lead.value(), taken);
        if (!members.isEmpty()) {
          groups.add(new Group(lead.value(), lead.documents(), members));
          members.forEach(member -> taken.add(member.value()));
        }
      }
    }
    return groups;
  }

  private List<Count> beside(Filter own, String lead, Set<String> taken) {
    Filter both = new Filter.And(List.of(own, new Filter.Inventor(lead)));
    return named(count(both, List.of(Facet.INVENTOR))).stream()
        .filter(count -> count.documents() >= TOGETHER && !taken.contains(count.value()))
        .limit(MEMBERS)
        .toList();
  }
}
