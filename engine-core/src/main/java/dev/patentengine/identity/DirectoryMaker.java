package dev.patentengine.identity;

import dev.patentengine.identity.Organization.Variant;
import dev.patentengine.identity.OrganizationDecisions.Kind;
import dev.patentengine.identity.OrganizationDecisions.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Applies decisions to the counted names and makes the directory. For one thread and one use. */
final class DirectoryMaker {

  private static final Comparator<NameTally> FREQUENT_FIRST =
      Comparator.comparingInt(NameTally::count).reversed().thenComparing(NameTally::key);

  private final OrganizationNames names;
  private final Places places;
  private final List<NameTally> tallies;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final DisjointSets sets;
  private final List<Word> unused = new ArrayList<>();
  private final Set<Long> apart = new HashSet<>();

  /** Of names in order of their keys. */
  DirectoryMaker(OrganizationNames names, Places places, List<NameTally> tallies) {
    this.names = names;
    this.places = places;
    this.tallies = tallies;
    this.sets = new DisjointSets(tallies.size());
    for (int i = 0; i < tallies.size(); i++) {
      numbers.put(tallies.get(i).key(), i);
    }
  }

  OrganizationDirectory make(OrganizationDecisions decisions) {
    decide(decisions);
    Map<Integer, List<NameTally>> members = new TreeMap<>();
    for (int i = 0; i < tallies.size(); i++) {
      members.computeIfAbsent(sets.find(i), root -> new ArrayList<>()).add(tallies.get(i));
    }
    Map<Integer, Organization> byRoot = new TreeMap<>();
    Map<String, Organization> byKey = new TreeMap<>();
    members.forEach((root, list) -> {
      Organization organization = organization(list);
      byRoot.put(root, organization);
      list.forEach(tally -> byKey.put(tally.key(), organization));
    });
    return new OrganizationDirectory(names, byKey, review(members, byRoot), unused);
  }

  private void decide(OrganizationDecisions decisions) {
    List<Word> usable = decisions.words().stream().filter(this::known).toList();
    for (Word word : usable) {
      if (word.kind() == Kind.MERGE) {
        sets.join(number(word.first()), number(word.second()));
      }
    }
    for (Word word : usable) {
      if (word.kind() == Kind.APART) {
        int first = sets.find(number(word.first()));
        int second = sets.find(number(word.second()));
        if (first == second) {
          throw new IllegalArgumentException("决定互相矛盾，按规则或合并决定已是同一单位：" + word);
        }
        apart.add(pair(first, second));
      }
    }
  }

  private boolean known(Word word) {
    boolean known =
        numbers.containsKey(key(word.first())) && numbers.containsKey(key(word.second()));
    if (!known) {
      unused.add(word);
    }
    return known;
  }

  private int number(String name) {
    return numbers.getOrDefault(key(name), -1);
  }

  private String key(String name) {
    List<OrganizationName> read = names.read(name);
    return read.size() == 1 ? read.getFirst().key() : names.spelled(name);
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  private static Organization organization(List<NameTally> members) {
    List<NameTally> ordered = members.stream().sorted(FREQUENT_FIRST).toList();
    String name =
        ordered.stream()
            .map(NameTally::tabled)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> ordered.getFirst().name());
    String key = members.getFirst().key();
    List<Variant> variants =
        ordered.stream()
            .flatMap(
                tally -> tally.variants().stream().map(variant -> decided(variant, tally, key)))
            .sorted(Comparator.comparingInt(Variant::count).reversed().thenComparing(Variant::text))
            .toList();
    int count = ordered.stream().mapToInt(NameTally::count).sum();
    return new Organization(name, key, count, variants);
  }

  private static Variant decided(Variant variant, NameTally tally, String key) {
    if (tally.key().equals(key)) {
      return variant;
    }
    Set<SafeRule> rules = EnumSet.of(SafeRule.DECISION);
    rules.addAll(variant.rules());
    return new Variant(variant.text(), variant.count(), rules);
  }

  private List<ReviewPair> review(
      Map<Integer, List<NameTally>> members, Map<Integer, Organization> byRoot) {
    NameComparison comparison = new NameComparison(places);
    Map<Long, Set<ReviewReason>> reasons = new TreeMap<>();
    Map<Long, Double> similarity = new HashMap<>();
    for (CandidatePairs.Pair found : new CandidatePairs(tallies, places, comparison).find()) {
      String first = tallies.get(found.first()).key();
      String second = tallies.get(found.second()).key();
      long pair = pair(sets.find(found.first()), sets.find(found.second()));
      boolean decided =
          sets.find(found.first()) == sets.find(found.second()) || apart.contains(pair);
      if (!decided && !names.apart(first, second)) {
        reasons
            .computeIfAbsent(pair, key -> EnumSet.noneOf(ReviewReason.class))
            .addAll(found.reasons());
        similarity.merge(pair, comparison.similarity(first, second), Math::max);
      }
    }
    List<ReviewPair> review = new ArrayList<>();
    reasons.forEach((pair, why) -> {
      int a = (int) (pair >>> 32);
      int b = pair.intValue();
      int shared =
          CandidatePairs.shared(
              members.getOrDefault(a, List.of()), members.getOrDefault(b, List.of()));
      review.add(
          pairOf(
              byRoot.getOrDefault(a, NOBODY),
              byRoot.getOrDefault(b, NOBODY),
              similarity.getOrDefault(pair, 0.0),
              why,
              shared));
    });
    return review;
  }

  private static final Organization NOBODY = new Organization("", "", 0, List.of());

  private static ReviewPair pairOf(
      Organization a, Organization b, double similarity, Set<ReviewReason> why, int shared) {
    boolean ordered =
        a.count() > b.count() || (a.count() == b.count() && a.name().compareTo(b.name()) <= 0);
    Organization first = ordered ? a : b;
    Organization second = ordered ? b : a;
    return new ReviewPair(
        first.name(), second.name(), similarity, why, first.count(), second.count(), shared);
  }
}
