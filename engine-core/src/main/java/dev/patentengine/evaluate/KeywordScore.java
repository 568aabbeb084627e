package dev.patentengine.evaluate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Precision, recall and F1 of the first k keywords, each averaged over the texts (macro, as Meng et
 * al., ACL 2017). A keyword is right if it equals one of the authors'; what normal form to compare
 * in is the caller's choice. Given twice, it counts once. Precision divides by the keywords given
 * among the first k, not by k. Immutable.
 *
 * @param precision mean over the texts
 * @param recall mean over the texts
 * @param f1 mean of the texts' F1
 * @param texts how many texts
 */
public record KeywordScore(double precision, double recall, double f1, int texts) {

  /** The score of the first {@code k} of each text's keywords, best first. */
  public static KeywordScore at(
      int k, List<? extends Set<String>> gold, List<? extends List<String>> ranked) {
    Paired.sameSize(gold, ranked);
    if (k < 1) {
      throw new IllegalArgumentException("keywords@k with k of at least 1, not " + k);
    }
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    for (int i = 0; i < gold.size(); i++) {
      BinaryScore text = score(gold.get(i), ranked.get(i), k);
      precision += text.precision();
      recall += text.recall();
      f1 += text.f1();
    }
    int texts = Math.max(1, gold.size());
    return new KeywordScore(precision / texts, recall / texts, f1 / texts, gold.size());
  }

  private static BinaryScore score(Set<String> gold, List<String> ranked, int k) {
    Set<String> given = new LinkedHashSet<>(new LinkedHashSet<>(ranked).stream().limit(k).toList());
    Set<String> right = new HashSet<>(given);
    right.retainAll(gold);
    return new BinaryScore(right.size(), given.size() - right.size(), gold.size() - right.size());
  }
}
