package dev.patentengine.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts by id, to find those that are nearly the same: whose sets of four-character stretches
 * overlap (Broder 1997). Candidates come from MinHash signatures cut into bands, and every
 * candidate is compared exactly. May be read by several threads while no text is added.
 */
final class NearDuplicates {

  /** Jaccard overlap from which on two texts are the same demand. */
  private static final double SAME = 0.6;

  private static final int STRETCH = 4;

  /** 20 bands of 3: a pair that overlaps by .6 is found with probability 1 − (1 − .6³)²⁰ = .992. */
  private static final int BANDS = 20;

  private static final int ROWS = 3;

  private final Map<String, Set<String>> shingles = new HashMap<>();
  private final Map<String, List<String>> bands = new HashMap<>();

  /** Adds a text; of an id that is there already the first text stays. */
  void add(String id, String text) {
    Set<String> set = shingles(text);
    if (shingles.putIfAbsent(id, set) == null) {
      keys(set).forEach(key -> bands.computeIfAbsent(key, k -> new ArrayList<>()).add(id));
    }
  }

  /** The text nearest to this one, other than the one with this id, if any is nearly the same. */
  Optional<String> nearest(String id, String text) {
    if (shingles.isEmpty()) {
      return Optional.empty();
    }
    Set<String> own = shingles(text);
    Set<String> candidates = new TreeSet<>();
    keys(own).forEach(key -> candidates.addAll(bands.getOrDefault(key, List.of())));
    String nearest = "";
    double best = SAME;
    for (String candidate : candidates) {
      double overlap = overlap(own, shingles.getOrDefault(candidate, Set.of()));
      if (!candidate.equals(id) && overlap >= best) {
        nearest = overlap > best || nearest.isEmpty() ? candidate : nearest;
        best = overlap;
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  private static double overlap(Set<String> first, Set<String> second) {
    long both = first.stream().filter(second::contains).count();
    long all = first.size() + second.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }

  private static Set<String> shingles(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars()
        .limit(DemandText.LONGEST)
        .filter(Character::isLetterOrDigit)
        .forEach(unit -> letters.append((char) Character.toLowerCase(unit)));
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + STRETCH <= letters.length(); i++) {
      shingles.add(letters.substring(i, i + STRETCH));
    }
    return shingles;
  }

  private static List<String> keys(Set<String> shingles) {
    if (shingles.isEmpty()) {
      return List.of();
    }
    int[] least = new int[BANDS * ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (String shingle : shingles) {
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], mix(shingle.hashCode() * 31 + i * 0x9E3779B9));
      }
    }
    List<String> keys = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      keys.add(band + Arrays.toString(Arrays.copyOfRange(least, band * ROWS, (band + 1) * ROWS)));
    }
    return keys;
  }

  /** The finishing steps of MurmurHash3 (Appleby, public domain). */
  private static int mix(int value) {
    int mixed = value;
    mixed ^= mixed >>> 16;
    mixed *= 0x85ebca6b;
    mixed ^= mixed >>> 13;
    mixed *= 0xc2b2ae35;
    mixed ^= mixed >>> 16;
    return mixed;
  }
}
