package dev.patentengine;

import dev.patentengine.identity.OrganizationAliases;
import dev.patentengine.identity.OrganizationAliases.Relation;
import dev.patentengine.identity.OrganizationName;
import dev.patentengine.identity.OrganizationNames;
import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult.Hit;
import dev.patentengine.index.TextField;
import dev.patentengine.nlp.hanlp.HanLpSimplifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names under which organizations stand on the patents of an index. They are looked for by the
 * table of aliases and by the words of the names known, so that a name without a common word with
 * any of those (in traditional characters, say) is not found. Safe for concurrent use.
 */
final class PublishedNames {

  /** How many patents are looked at for more names at once, and how often. */
  private static final int PAGE = 100;

  private static final int ROUNDS = 10;

  private static final Map<TextField, Float> APPLICANTS = Map.of(TextField.APPLICANT, 1f);

  private final OrganizationNames names;
  private final OrganizationAliases aliases;
  private final PatentIndex index;
  private final Function<String, Map<String, Float>> words;

  PublishedNames(
      OrganizationAliases aliases, PatentIndex index, Function<String, Map<String, Float>> words) {
    this.names = OrganizationNames.of(new HanLpSimplifier(), aliases);
    this.aliases = aliases;
    this.index = index;
    this.words = words;
  }

  /** The organization that this name stands for; none for a person's name. */
  Optional<OrganizationName> organization(String name) {
    return names.read(name).stream().filter(read -> !read.individual()).findFirst();
  }

  /** Whether this published name is one of the organization. */
  boolean same(String published, OrganizationName organization) {
    return names.keys(published).contains(organization.key());
  }

  /** The patents of an organization, under whatever name. */
  Filter patents(OrganizationName organization) {
    Set<String> known = listed(organization);
    int before = 0;
    for (int round = 0; round < ROUNDS && known.size() > before; round++) {
      before = known.size();
      known.addAll(more(known, organization));
    }
    return of(known);
  }

  private Set<String> listed(OrganizationName organization) {
    Set<String> known = new TreeSet<>(List.of(organization.published(), organization.key()));
    organization.canonical().ifPresent(known::add);
    aliases.rows().stream()
        .filter(row -> row.relation() != Relation.APART)
        .map(OrganizationAliases.Row::name)
        .filter(name -> same(name, organization))
        .forEach(known::add);
    return known;
  }

  /** Names of the organization on patents that have none of those known. */
  private Set<String> more(Set<String> known, OrganizationName organization) {
    Map<String, Float> terms = new TreeMap<>();
    known.forEach(name -> words.apply(name).keySet().forEach(word -> terms.put(word, 1f)));
    if (terms.isEmpty()) {
      return Set.of();
    }
    Query query = new Query.Terms(terms, APPLICANTS);
    List<String> ids =
        index.search(SearchRequest.best(query, new Filter.Not(of(known)), PAGE)).hits().stream()
            .map(Hit::id)
            .toList();
    return index.entries(ids).values().stream()
        .map(IndexEntry::patent)
        .flatMap(patent -> patent.applicants().stream())
        .filter(applicant -> same(applicant, organization))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Filter of(Collection<String> names) {
    return new Filter.Or(names.stream().<Filter>map(Filter.Applicant::new).toList());
  }
}
