package dev.patentengine.identity;

import dev.patentengine.identity.PersonReview.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who is who among the mentions of one name. For one thread and one use.
 *
 * <p>First within an organization, see {@link #within}; then the groups so found are compared: two
 * that share at least {@link #ENOUGH_CO_INVENTORS} co-inventors are joined, weaker signs go to the
 * review. Groups are compared once, as they stand after the first step, so that the outcome does
 * not depend on any order.
 */
final class NameBlock {

  /** A name at so many organizations is common: 1 % of the names in two days of the gazette. */
  static final int COMMON = 5;

  /** A name at no more organizations is rare enough for a field to say something. */
  static final int RARE = 2;

  static final int ENOUGH_CO_INVENTORS = 2;

  private final List<Mention> mentions;
  private final int offset;
  private final DisjointSets groups;
  private final Map<String, List<Integer>> byOrganization;
  private final List<Link> links = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * A pair for the review.
   *
   * @param first number of a mention
   * @param second number of another
   * @param reason why
   * @param value what it rests on
   */
  record Doubt(int first, int second, Reason reason, String value) {}

  /**
   * Of mentions in the order of their patents, the first of which has the number {@code offset}.
   */
  NameBlock(List<Mention> mentions, int offset) {
    this.mentions = mentions;
    this.offset = offset;
    this.groups = new DisjointSets(mentions.size());
    this.byOrganization = index(all(), Mention::organizations);
  }

  private List<Integer> all() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      numbers.add(i);
    }
    return numbers;
  }

  List<Link> links() {
    return links;
  }

  List<Doubt> doubts() {
    return doubts;
  }

  Set<String> organizations() {
    return byOrganization.keySet();
  }

  void resolve(Predicate<String> large) {
    byOrganization.forEach((organization, members) -> within(organization, members, large));
    across();
  }

  /**
   * Mentions at one organization are one person, unless the name is common and the organization
   * large, or one of the mentions belongs to a second organization: then a co-inventor or a
   * subclass in common is asked for, and what stays apart goes to the review.
   */
  private void within(String organization, List<Integer> members, Predicate<String> large) {
    boolean common = byOrganization.size() >= COMMON;
    if (!common || !(large.test(organization) || members.stream().anyMatch(this::joint))) {
      link(EvidenceKind.ORGANIZATION, organization, members);
      return;
    }
    index(members, Mention::coInventors)
        .forEach((name, some) ->
            link(EvidenceKind.ORGANIZATION_AND_CO_INVENTOR, organization + " " + name, some));
    index(members, Mention::fields)
        .forEach((field, some) ->
            link(EvidenceKind.ORGANIZATION_AND_FIELD, organization + " " + field, some));
    int first = members.getFirst();
    Set<Integer> told = new HashSet<>(Set.of(groups.find(first)));
    for (int member : members) {
      if (told.add(groups.find(member))) {
        doubt(first, member, Reason.ORGANIZATION, organization);
      }
    }
  }

  private boolean joint(int member) {
    return mentions.get(member).organizations().size() > 1;
  }

  private void across() {
    Map<Long, Set<String>> shared = new TreeMap<>();
    Map<String, List<Integer>> byCoInventor = index(all(), Mention::coInventors);
    byCoInventor.forEach((name, members) -> note(members, name, shared));
    Map<Long, Set<String>> fields = new TreeMap<>();
    if (byOrganization.size() <= RARE) {
      index(all(), Mention::fields)
          .forEach((field, members) -> noteWithFirst(members, field, fields));
    }
    List<Runnable> joins = new ArrayList<>();
    shared.forEach((pair, names) -> {
      if (names.size() >= ENOUGH_CO_INVENTORS) {
        int[] members = members(pair, names, byCoInventor);
        joins.add(() -> link(EvidenceKind.CO_INVENTORS, String.join("、", names), members));
      } else {
        doubt(first(pair), second(pair), Reason.ONE_CO_INVENTOR, names.iterator().next());
      }
    });
    fields.forEach((pair, some) -> {
      if (!shared.containsKey(pair)) {
        doubt(first(pair), second(pair), Reason.FIELD, String.join("、", some));
      }
    });
    joins.forEach(Runnable::run);
  }

  /** Notes what two groups share, a pair known by its least members. */
  private void note(List<Integer> members, String value, Map<Long, Set<String>> shared) {
    List<Integer> roots = members.stream().map(groups::find).distinct().sorted().toList();
    for (int i = 0; i < roots.size(); i++) {
      for (int j = i + 1; j < roots.size(); j++) {
        long pair = (long) roots.get(i) << 32 | roots.get(j);
        shared.computeIfAbsent(pair, key -> new TreeSet<>()).add(value);
      }
    }
  }

  /** Notes the first group with each other one: enough to ask about, and no square of questions. */
  private void noteWithFirst(List<Integer> members, String value, Map<Long, Set<String>> shared) {
    List<Integer> roots = members.stream().map(groups::find).distinct().sorted().toList();
    for (int other : roots.subList(1, roots.size())) {
      note(List.of(roots.getFirst(), other), value, shared);
    }
  }

  private static int first(long pair) {
    return (int) (pair >>> 32);
  }

  private static int second(long pair) {
    return (int) pair;
  }

  /** The mentions of the two groups that have one of these co-inventors. */
  private int[] members(long pair, Set<String> names, Map<String, List<Integer>> byCoInventor) {
    return names.stream()
        .map(name -> byCoInventor.getOrDefault(name, List.of()))
        .flatMap(Collection::stream)
        .filter(i -> groups.find(i) == first(pair) || groups.find(i) == second(pair))
        .mapToInt(Integer::intValue)
        .sorted()
        .distinct()
        .toArray();
  }

  private Map<String, List<Integer>> index(
      List<Integer> members, Function<Mention, Set<String>> values) {
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int member : members) {
      for (String value : values.apply(mentions.get(member))) {
        index.computeIfAbsent(value, key -> new ArrayList<>()).add(member);
      }
    }
    return index;
  }

  private void link(EvidenceKind kind, String value, List<Integer> members) {
    link(kind, value, members.stream().mapToInt(Integer::intValue).toArray());
  }

  private void link(EvidenceKind kind, String value, int[] members) {
    if (members.length < 2) {
      return;
    }
    for (int member : members) {
      groups.join(members[0], member);
    }
    links.add(new Link(kind, value, Arrays.stream(members).map(i -> i + offset).toArray(), 0));
  }

  private void doubt(int first, int second, Reason reason, String value) {
    doubts.add(new Doubt(first + offset, second + offset, reason, value));
  }
}
