package dev.patentengine.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measure of one query's ranking in [0, 1], higher is better, as trec_eval 9.0 computes it; in
 * brackets its name there. Immutable, safe for concurrent use.
 *
 * @param name such as {@code ndcg@10}, stable, for files
 * @param formula from the judged ranking to the value
 */
public record Metric(String name, ToDoubleFunction<JudgedRanking> formula) {

  private static final Pattern FORM = Pattern.compile("([a-z]+)(?:@(\\d{1,9}))?");

  /**
   * The metrics of {@code ../shared/data/README.md}'s table and of {@code eval match}: nDCG@10,
   * MRR, P@5, hit@10, R@100, MAP.
   */
  public static List<Metric> standard() {
    return List.of(
        ndcg(10), reciprocalRank(), precision(5), success(10), recall(100), averagePrecision());
  }

  /**
   * Normalised discounted cumulative gain [ndcg_cut]: gains are the grades, discount log2(rank +
   * 1), ideal from all judged documents of the query; independent of the threshold.
   */
  public static Metric ndcg(int k) {
    return at("ndcg", k, ranking -> ratio(gain(ranking.grades(), k), gain(ranking.ideal(), k)));
  }

  /** 1/rank of the first relevant document [recip_rank]; its mean is MRR. */
  public static Metric reciprocalRank() {
    return new Metric("mrr", Metric::reciprocalRank);
  }

  /** Mean precision at the relevant documents' ranks [map]; its mean is MAP. */
  public static Metric averagePrecision() {
    return new Metric("map", Metric::averagePrecision);
  }

  /** Relevant documents among the first k, divided by k even if fewer were ranked [P]. */
  public static Metric precision(int k) {
    return at("p", k, ranking -> ratio(ranking.relevantWithin(k), k));
  }

  /** Part of the relevant documents that stands among the first k [recall]. */
  public static Metric recall(int k) {
    return at("r", k, ranking -> ratio(ranking.relevantWithin(k), ranking.relevant()));
  }

  /** 1 if a relevant document stands among the first k, else 0 [success]. */
  public static Metric success(int k) {
    return at("hit", k, ranking -> ranking.relevantWithin(k) > 0 ? 1 : 0);
  }

  /**
   * Part of the preferences of relevant to judged not relevant documents that the ranking keeps
   * [bpref]; documents that nobody judged do not count (Buckley and Voorhees, SIGIR 2004).
   */
  public static Metric bpref() {
    return new Metric("bpref", Metric::bpref);
  }

  /**
   * The metric of this name: {@code ndcg@K}, {@code p@K}, {@code r@K}, {@code hit@K}, {@code mrr},
   * {@code map}, {@code bpref}; case does not matter.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Metric of(String name) {
    Matcher matcher = FORM.matcher(name.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw unknown(name);
    }
    if (matcher.group(2) != null) {
      int k = Integer.parseInt(matcher.group(2));
      return switch (matcher.group(1)) {
        case "ndcg" -> ndcg(k);
        case "p" -> precision(k);
        case "r" -> recall(k);
        case "hit" -> success(k);
        default -> throw unknown(name);
      };
    }
    return switch (matcher.group(1)) {
      case "mrr" -> reciprocalRank();
      case "map" -> averagePrecision();
      case "bpref" -> bpref();
      default -> throw unknown(name);
    };
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "未知指标 \"" + name + "\"；可用：ndcg@K、p@K、r@K、hit@K、mrr、map、bpref");
  }

  private static Metric at(String name, int k, ToDoubleFunction<JudgedRanking> formula) {
    if (k < 1) {
      throw new IllegalArgumentException(name + "@k with k of at least 1, not " + k);
    }
    return new Metric(name + "@" + k, formula);
  }

  /** The value for one query. */
  public double of(JudgedRanking ranking) {
    return formula.applyAsDouble(ranking);
  }

  private static double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }

  private static double gain(List<Integer> grades, int k) {
    double sum = 0;
    for (int i = 0; i < Math.min(k, grades.size()); i++) {
      sum += Math.max(0, grades.get(i)) * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }

  private static double reciprocalRank(JudgedRanking ranking) {
    for (int i = 0; i < ranking.grades().size(); i++) {
      if (ranking.relevantAt(i)) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double averagePrecision(JudgedRanking ranking) {
    int found = 0;
    double sum = 0;
    for (int i = 0; i < ranking.grades().size(); i++) {
      if (ranking.relevantAt(i)) {
        found++;
        sum += (double) found / (i + 1);
      }
    }
    return ratio(sum, ranking.relevant());
  }

  private static double bpref(JudgedRanking ranking) {
    int bound = Math.min(ranking.notRelevant(), ranking.relevant());
    int above = 0;
    double sum = 0;
    for (int i = 0; i < ranking.grades().size(); i++) {
      if (ranking.relevantAt(i)) {
        sum += above == 0 ? 1 : 1 - (double) Math.min(above, ranking.relevant()) / bound;
      } else if (ranking.grades().get(i) >= 0) {
        above++;
      }
    }
    return ratio(sum, ranking.relevant());
  }
}
