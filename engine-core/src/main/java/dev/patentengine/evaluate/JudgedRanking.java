package dev.patentengine.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A ranking with its judgements filled in: all that a metric needs to know of one query. Immutable.
 *
 * @param grades by rank, {@link #UNJUDGED} where nothing is known
 * @param ideal the grades above 0 of all judged documents of the query, highest first
 * @param relevant how many judged documents have at least the threshold's grade
 * @param notRelevant how many judged documents have less, but not below 0
 * @param threshold the lowest grade that counts as relevant
 */
public record JudgedRanking(
    List<Integer> grades, List<Integer> ideal, int relevant, int notRelevant, int threshold) {

  /** Stands for a document that nobody judged. */
  public static final int UNJUDGED = -1;

  public JudgedRanking {
    grades = List.copyOf(grades);
    ideal = List.copyOf(ideal);
  }

  static JudgedRanking of(List<String> documents, Map<String, Integer> judged, int threshold) {
    List<Integer> grades = new ArrayList<>(documents.size());
    for (String document : documents) {
      grades.add(Math.max(UNJUDGED, judged.getOrDefault(document, UNJUDGED)));
    }
    List<Integer> ideal =
        judged.values().stream()
            .filter(grade -> grade > 0)
            .sorted(Comparator.reverseOrder())
            .toList();
    int relevant = (int) judged.values().stream().filter(grade -> grade >= threshold).count();
    int not =
        (int) judged.values().stream().filter(grade -> grade >= 0 && grade < threshold).count();
    return new JudgedRanking(grades, ideal, relevant, not, threshold);
  }

  boolean relevantAt(int index) {
    return grades.get(index) >= threshold;
  }

  /** How many of the first {@code k} are relevant. */
  int relevantWithin(int k) {
    int found = 0;
    for (int i = 0; i < Math.min(k, grades.size()); i++) {
      found += relevantAt(i) ? 1 : 0;
    }
    return found;
  }
}
