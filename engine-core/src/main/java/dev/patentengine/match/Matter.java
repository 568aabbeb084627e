package dev.patentengine.match;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.Kinship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One invention with all its documents in a ranking: an invention and its utility twin, or a
 * family.
 *
 * @param candidate the best of them
 * @param entry its document
 * @param variants ids of the others, the best first; grows while matters are gathered
 */
record Matter(Candidate candidate, IndexEntry entry, List<String> variants) {

  /** The matters of a ranking, best first; {@code entries} has every document of it. */
  static List<Matter> of(List<Candidate> ranking, Map<String, IndexEntry> entries) {
    List<Matter> matters = new ArrayList<>();
    Map<String, Matter> byKey = new HashMap<>();
    for (Candidate candidate : ranking) {
      IndexEntry entry = Objects.requireNonNull(entries.get(candidate.id()));
      List<String> keys = List.copyOf(Kinship.keys(entry.patent()));
      Matter matter =
          keys.stream()
              .map(byKey::get)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseGet(() -> added(new Matter(candidate, entry, new ArrayList<>()), matters));
      if (!matter.candidate.equals(candidate)) {
        matter.variants.add(candidate.id());
      }
      keys.forEach(key -> byKey.putIfAbsent(key, matter));
    }
    return matters;
  }

  /** The same with this candidate, scored anew. */
  Matter with(Candidate scored) {
    return new Matter(scored, entry, variants);
  }

  private static Matter added(Matter matter, List<Matter> matters) {
    matters.add(matter);
    return matter;
  }
}
