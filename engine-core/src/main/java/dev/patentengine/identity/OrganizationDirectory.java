package dev.patentengine.identity;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The organizations of many patents under one name each, and the pairs that a person has to decide
 * on. Immutable, safe for concurrent use.
 *
 * <pre>{@code
 * OrganizationTally tally = new OrganizationTally(names, places);
 * patents.forEach(tally::add);
 * OrganizationDirectory directory = tally.directory(OrganizationDecisions.none());
 * directory.find("中国地质大学（武汉）").orElseThrow().name();
 * directory.review();                         // never merged without a decision
 * }</pre>
 */
public final class OrganizationDirectory {

  private static final Comparator<Organization> FREQUENT_FIRST =
      Comparator.comparingInt(Organization::count).reversed().thenComparing(Organization::name);

  private static final Comparator<ReviewPair> STRONGEST_FIRST =
      Comparator.comparingInt(ReviewPair::sharedInventors)
          .thenComparingDouble(ReviewPair::similarity)
          .reversed()
          .thenComparing(ReviewPair::first)
          .thenComparing(ReviewPair::second);

  private final OrganizationNames names;
  private final List<Organization> organizations;
  private final Map<String, Organization> byKey;
  private final List<ReviewPair> review;
  private final List<OrganizationDecisions.Word> unused;

  OrganizationDirectory(
      OrganizationNames names,
      Map<String, Organization> byKey,
      List<ReviewPair> review,
      List<OrganizationDecisions.Word> unused) {
    this.names = names;
    this.byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    this.organizations = byKey.values().stream().distinct().sorted(FREQUENT_FIRST).toList();
    this.review = review.stream().sorted(STRONGEST_FIRST).toList();
    this.unused = List.copyOf(unused);
  }

  /** Every organization, the most frequent first. */
  public List<Organization> organizations() {
    return organizations;
  }

  /** The undecided pairs, those with most shared inventors first, then the most alike. */
  public List<ReviewPair> review() {
    return review;
  }

  /** Decisions on names that no patent has. */
  public List<OrganizationDecisions.Word> unused() {
    return unused;
  }

  /** The keys of the organizations of a cell under the operator's decisions. */
  public Set<String> keys(String published) {
    Set<String> keys = new LinkedHashSet<>();
    for (String key : names.keys(published)) {
      Organization organization = byKey.get(key);
      keys.add(organization == null ? key : organization.key());
    }
    return keys;
  }

  /** The organization of a published name; of a cell of several the first. */
  public Optional<Organization> find(String published) {
    return names.read(published).stream()
        .findFirst()
        .flatMap(name -> Optional.ofNullable(byKey.get(name.key())));
  }
}
