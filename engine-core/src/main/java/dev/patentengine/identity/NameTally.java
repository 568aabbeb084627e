package dev.patentengine.identity;

import dev.patentengine.identity.Organization.Variant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is counted under one key. For one thread. */
final class NameTally {

  private static final Comparator<Variant> FREQUENT_FIRST =
      Comparator.comparingInt(Variant::count).reversed().thenComparing(Variant::text);

  private final String key;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Set<SafeRule>> rules = new TreeMap<>();
  private final Set<String> inventors = new TreeSet<>();
  private Optional<String> tabled = Optional.empty();
  private int count;

  NameTally(String key) {
    this.key = key;
  }

  void add(OrganizationName name) {
    count++;
    counts.merge(name.published(), 1, Integer::sum);
    rules
        .computeIfAbsent(name.published(), text -> EnumSet.noneOf(SafeRule.class))
        .addAll(name.rules());
    tabled = tabled.or(name::canonical);
  }

  void inventors(Set<String> names) {
    inventors.addAll(names);
  }

  Set<String> inventors() {
    return inventors;
  }

  String key() {
    return key;
  }

  int count() {
    return count;
  }

  Optional<String> tabled() {
    return tabled;
  }

  /** The name to show: of the whole organization, not of a unit. */
  String name() {
    return tabled.orElseGet(() ->
        variants().stream()
            .min(
                Comparator.comparing(NameTally::isPart)
                    .thenComparing(variant -> variant.rules().contains(SafeRule.ALIAS))
                    .thenComparing(FREQUENT_FIRST))
            .filter(variant -> !isPart(variant))
            .map(Variant::text)
            .orElse(key));
  }

  private static boolean isPart(Variant variant) {
    return variant.rules().contains(SafeRule.UNIT);
  }

  List<Variant> variants() {
    return counts.entrySet().stream()
        .map(entry ->
            new Variant(
                entry.getKey(), entry.getValue(), rules.getOrDefault(entry.getKey(), Set.of())))
        .sorted(FREQUENT_FIRST)
        .toList();
  }
}
