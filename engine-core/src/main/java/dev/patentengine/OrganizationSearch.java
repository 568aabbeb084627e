package dev.patentengine;

import dev.patentengine.OrganizationProfile.Group;
import dev.patentengine.identity.OrganizationName;
import dev.patentengine.identity.PersonNames;
import dev.patentengine.index.Facet;
import dev.patentengine.index.Filter;
import dev.patentengine.index.NameKey;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.index.SearchResult.Count;
import dev.patentengine.model.Organization;
import dev.patentengine.model.Viewer;
import dev.patentengine.store.Records;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what is registered of an organization and what its patents have in common. Safe for
 * concurrent use.
 */
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
  private final Records<Organization> records;
  private final KeyedRecords<Organization> byName;

  OrganizationSearch(
      PatentIndex index, OnFirstUse<PublishedNames> names, Records<Organization> records) {
    this.index = index;
    this.names = names;
    this.records = records;
    this.byName =
        new KeyedRecords<>(
            records,
            record -> names(record).map(NameKey::of).distinct().toList(),
            Organization::id);
  }

  private static Stream<String> names(Organization record) {
    return Stream.concat(Stream.of(record.name()), record.aliases().stream());
  }

  /**
   * The organization of this id or name if it is registered, as {@code viewer} knows it, or a
   * patent is its.
   */
  Optional<OrganizationProfile> find(String asked, Viewer viewer) {
    Optional<Organization> record =
        viewer
            .find(asked, records::find)
            .or(() -> byName.of(NameKey.of(asked), viewer))
            .or(() -> organization(asked).flatMap(name -> registered(name, viewer)))
            .map(found -> found.withId(viewer.shown(found.id())));
    Stream<String> known = record.map(OrganizationSearch::names).orElseGet(() -> Stream.of(asked));
    List<OrganizationName> published =
        known.flatMap(name -> organization(name).stream()).distinct().toList();
    return profile(record, published);
  }

  /** None for a person's name. */
  private Optional<OrganizationName> organization(String name) {
    return names.get().organization(name);
  }

  private Optional<Organization> registered(OrganizationName name, Viewer viewer) {
    return name.canonical().flatMap(canonical -> byName.of(NameKey.of(canonical), viewer));
  }

  private Optional<OrganizationProfile> profile(
      Optional<Organization> record, List<OrganizationName> asked) {
    Filter own = new Filter.Or(asked.stream().map(name -> names.get().patents(name)).toList());
    SearchResult found = count(own, COUNTED);
    if (found.total() == 0 && record.isEmpty()) {
      return Optional.empty();
    }
    List<Count> published =
        counts(found, Facet.APPLICANT).stream()
            .filter(count -> asked.stream().anyMatch(name -> names.get().same(count.value(), name)))
            .toList();
    List<Count> inventors = named(found);
    return Optional.of(
        new OrganizationProfile(
            record,
            record.map(Organization::name).orElseGet(() -> name(published, asked.getFirst())),
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

  private static String name(List<Count> published, OrganizationName asked) {
    String usual = published.isEmpty() ? asked.published() : published.getFirst().value();
    return asked.canonical().orElse(usual);
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
