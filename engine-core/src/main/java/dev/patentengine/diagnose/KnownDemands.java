package dev.patentengine.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Demands that are known already, to find repeats among. Near-duplicates are texts whose sets of
 * four-character stretches overlap (Broder 1997); candidates come from MinHash signatures cut into
 * bands, and every candidate is compared exactly. Immutable, safe for concurrent use.
 */
public final class KnownDemands {

  /** Jaccard overlap from which on two texts are the same demand. */
  private static final double SAME = 0.6;

  private static final int STRETCH = 4;

  /** 20 bands of 3: a pair that overlaps by .6 is found with probability 1 − (1 − .6³)²⁰ = .992. */
  private static final int BANDS = 20;

  private static final int ROWS = 3;

  private final Map<String, Set<String>> shingles;
  private final Map<String, List<String>> bands = new HashMap<>();

  private KnownDemands(Map<String, Set<String>> shingles) {
    this.shingles = shingles;
    shingles.forEach((id, set) ->
        keys(set).forEach(key -> bands.computeIfAbsent(key, k -> new ArrayList<>()).add(id)));
  }

  /** None. */
  public static KnownDemands none() {
    return of(Map.of());
  }

  /** These texts by id. */
  public static KnownDemands of(Map<String, String> texts) {
    Map<String, Set<String>> shingles = new LinkedHashMap<>();
    texts.forEach((id, text) -> shingles.put(id, shingles(text)));
    return new KnownDemands(shingles);
  }

  /** The known demand that {@code text} repeats, other than the one with this id; the nearest. */
  Optional<String> repeated(String id, String text) {
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
