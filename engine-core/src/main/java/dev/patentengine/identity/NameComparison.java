package dev.patentengine.identity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Says in what two keys differ, if that may be the same organization. Safe for concurrent use. */
final class NameComparison {

  /** Characters that tell one of a series from the next: 第一医院, 东风. */
  private static final String SERIAL = "0123456789一二三四五六七八九十东南西北中上下左右前后内外高低大小超甲乙丙丁海陆空";

  /**
   * A character exchanged in a shorter name makes mostly another firm: of the pairs on real names 4
   * or 5 long that were read, nearly none was one organization.
   */
  private static final int LONG_ENOUGH = 7;

  /**
   * Jaro–Winkler similarity from which on shared inventors bring two names to the review; it weighs
   * the beginning, which firms keep when they are renamed. Below it are mostly sister companies.
   */
  private static final double ALIKE = 0.85;

  private final Places places;
  private final CosineSimilarity cosine = new CosineSimilarity();
  private final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
  private final LevenshteinDistance one = new LevenshteinDistance(1);

  NameComparison(Places places) {
    this.places = places;
  }

  /** Whether neither names a place or a branch that speaks against the other. */
  boolean placesAgree(OrganizationParts a, OrganizationParts b) {
    return compatible(a.places(), b.places()) && !bothAndDifferent(a.branch(), b.branch());
  }

  /**
   * How alike two keys are, 0 to 1: cosine of their character bigrams. It orders the review and
   * decides nothing: on the pairs of the test set no measure of Commons Text tells doubtful pairs
   * from different ones (see OrganizationPairsTest), since 中国石油大学（华东）and（北京）are more alike than
   * most names of one firm.
   */
  double similarity(String first, String second) {
    return cosine.cosineSimilarity(bigrams(first), bigrams(second));
  }

  private static Map<CharSequence, Integer> bigrams(String text) {
    Map<CharSequence, Integer> bigrams = new TreeMap<>();
    String framed = " " + text;
    for (int i = 0; i + 1 < framed.length(); i++) {
      bigrams.merge(framed.substring(i, i + 2), 1, Integer::sum);
    }
    return bigrams;
  }

  /** Whether two names without their forms and places are alike enough to be a renamed firm's. */
  boolean alike(OrganizationParts a, OrganizationParts b) {
    return placesAgree(a, b) && jaroWinkler.apply(a.bare(), b.bare()) >= ALIKE;
  }

  /** The reasons to ask a person, none where the two are surely two or nothing like one. */
  Set<ReviewReason> reasons(OrganizationParts a, OrganizationParts b) {
    Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
    if (!compatible(a.places(), b.places())
        || !compatible(a.asides(), b.asides())
        || bothAndDifferent(a.branch(), b.branch())) {
      return reasons;
    }
    if (!a.bare().equals(b.bare())) {
      if (sameBeside(a, b) && isMisprint(a, b)) {
        reasons.add(ReviewReason.MISPRINT);
      }
      return reasons;
    }
    differences(a, b, reasons);
    return reasons;
  }

  private static void differences(
      OrganizationParts a, OrganizationParts b, Set<ReviewReason> reasons) {
    if (!a.branch().equals(b.branch())) {
      reasons.add(ReviewReason.BRANCH);
    }
    if (!a.form().equals(b.form())) {
      reasons.add(ReviewReason.LEGAL_FORM);
    }
    if (!a.places().equals(b.places())) {
      reasons.add(ReviewReason.PLACE);
    }
    if (!a.asides().equals(b.asides())) {
      reasons.add(ReviewReason.BRACKETS);
    }
    if (reasons.isEmpty()) {
      boolean brackets = unbracketed(a.key()).equals(unbracketed(b.key()));
      reasons.add(brackets ? ReviewReason.BRACKETS : ReviewReason.PLACE_WORD);
    }
  }

  /** The key without the marks of brackets, their content kept. */
  static String unbracketed(String key) {
    return key.replaceAll("[()]", "");
  }

  /** One says no more than the other. */
  private static boolean compatible(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  private static boolean bothAndDifferent(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  private static boolean sameBeside(OrganizationParts a, OrganizationParts b) {
    return a.places().equals(b.places())
        && a.asides().equals(b.asides())
        && a.branch().equals(b.branch())
        && a.form().equals(b.form());
  }

  /**
   * Whether the two are one character apart, and it is not one that tells a series or a place. Of
   * institutions only one more or less counts, and 院 for 所: with another character it is another
   * institution (农业大学, 工业大学).
   */
  private boolean isMisprint(OrganizationParts a, OrganizationParts b) {
    Difference difference = Difference.between(a.bare(), b.bare());
    return Math.max(a.bare().length(), b.bare().length()) >= LONG_ENOUGH
        && (difference.moved() || one.apply(a.bare(), b.bare()) >= 0)
        && difference.characters().noneMatch(c -> SERIAL.indexOf(c) >= 0)
        && !(difference.in(a.bare(), places) && difference.in(b.bare(), places))
        && (!a.form().isEmpty() || !difference.exchanged());
  }
}
