package dev.patentengine.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the pairs of names worth a person's look without comparing all with all. Names meet where
 * they share what is left without legal form, place and brackets; where that is equal after one
 * character is left out; where one begins with the other, a university; and where inventors of the
 * same names work for both. For one thread.
 */
final class CandidatePairs {

  /** In a block larger than this, names are compared with its most frequent one alone. */
  private static final int LARGE_BLOCK = 200;

  /** A name of inventors at more organizations than this is too common to say anything. */
  private static final int COMMON_INVENTOR = 8;

  /** So many names of inventors have to be shared to bring two names together. */
  private static final int ENOUGH_INVENTORS = 2;

  private static final Pattern UNIVERSITY =
      Pattern.compile("(.{1,20}?大学(?:\\([^()]{1,8}\\))?)(.{2,40})");
  private static final Pattern OWN_PERSON =
      Pattern.compile(".*(?:附属|医院|公司|基金会|出版社|法人|协力团|有限合伙|企业|中学|小学|大学).*");

  private final List<NameTally> names;
  private final List<OrganizationParts> parts = new ArrayList<>();
  private final NameComparison comparison;
  private final Map<Long, Set<ReviewReason>> found = new TreeMap<>();

  CandidatePairs(List<NameTally> names, Places places, NameComparison comparison) {
    this.names = names;
    this.comparison = comparison;
    names.forEach(name -> parts.add(OrganizationParts.of(name.key(), places)));
  }

  /**
   * Two names by their numbers.
   *
   * @param first the less number
   * @param second the greater
   * @param reasons why
   */
  record Pair(int first, int second, Set<ReviewReason> reasons) {}

  List<Pair> find() {
    Map<String, List<Integer>> byBare = byBare();
    byBare.values().forEach(this::compareBlock);
    new OneCharacterOff(byBare.keySet())
        .pairs((a, b) ->
            compareAll(byBare.getOrDefault(a, List.of()), byBare.getOrDefault(b, List.of())));
    bracketsAside();
    units();
    sharedInventors();
    return found.entrySet().stream()
        .map(entry ->
            new Pair((int) (entry.getKey() >>> 32), entry.getKey().intValue(), entry.getValue()))
        .toList();
  }

  private Map<String, List<Integer>> byBare() {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String bare = parts.get(i).bare();
      if (bare.length() > 1) {
        blocks.computeIfAbsent(bare, key -> new ArrayList<>()).add(i);
      }
    }
    return blocks;
  }

  private void compareBlock(List<Integer> block) {
    if (block.size() <= LARGE_BLOCK) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          compare(block.get(i), block.get(j));
        }
      }
      return;
    }
    int frequent =
        block.stream().max(Comparator.comparingInt(i -> names.get(i).count())).orElseThrow();
    block.forEach(other -> compare(frequent, other));
  }

  private void compareAll(List<Integer> some, List<Integer> others) {
    some.stream()
        .limit(LARGE_BLOCK)
        .forEach(a -> others.stream().limit(LARGE_BLOCK).forEach(b -> compare(a, b)));
  }

  private void compare(int a, int b) {
    if (a != b) {
      comparison.reasons(parts.get(a), parts.get(b)).forEach(reason -> add(a, b, reason));
    }
  }

  private void add(int a, int b, ReviewReason reason) {
    long pair = (long) Math.min(a, b) << 32 | Math.max(a, b);
    found.computeIfAbsent(pair, key -> EnumSet.noneOf(ReviewReason.class)).add(reason);
  }

  /** The same with and without brackets around a part. */
  private void bracketsAside() {
    Map<String, Integer> plain = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Integer other = plain.putIfAbsent(NameComparison.unbracketed(names.get(i).key()), i);
      if (other != null) {
        add(other, i, ReviewReason.BRACKETS);
      }
    }
  }

  private void units() {
    Map<String, Integer> byKey = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      byKey.put(names.get(i).key(), i);
    }
    for (int i = 0; i < names.size(); i++) {
      Matcher matcher = UNIVERSITY.matcher(names.get(i).key());
      if (matcher.matches() && !OWN_PERSON.matcher(matcher.group(2)).matches()) {
        Integer university = byKey.get(matcher.group(1));
        if (university != null && university != i) {
          add(university, i, ReviewReason.UNIT);
        }
      }
    }
  }

  private void sharedInventors() {
    Map<String, List<Integer>> byInventor = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String inventor : names.get(i).inventors()) {
        byInventor.computeIfAbsent(inventor, key -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Integer> shared = new HashMap<>();
    byInventor.values().stream()
        .filter(list -> list.size() <= COMMON_INVENTOR)
        .forEach(list -> count(list, shared));
    shared.forEach((pair, count) -> {
      int a = (int) (pair >>> 32);
      int b = pair.intValue();
      if (count >= ENOUGH_INVENTORS && comparison.alike(parts.get(a), parts.get(b))) {
        add(a, b, ReviewReason.INVENTORS);
      }
    });
  }

  private static void count(List<Integer> list, Map<Long, Integer> shared) {
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++) {
        shared.merge((long) list.get(i) << 32 | list.get(j), 1, Integer::sum);
      }
    }
  }

  /** How many names of inventors two collections of names share. */
  static int shared(Collection<NameTally> some, Collection<NameTally> others) {
    Set<String> inventors = new HashSet<>();
    some.forEach(name -> inventors.addAll(name.inventors()));
    Set<String> both = new HashSet<>();
    others.forEach(
        name -> name.inventors().stream().filter(inventors::contains).forEach(both::add));
    return both.size();
  }
}
