package dev.patentengine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every expected value here was worked out by hand from the definition. */
class MetricTest {

  private static final Offset<Double> EXACT = within(1e-12);

  /** Six judged documents, four of them worth a gain, three of grade 2 and more. */
  private static final Map<String, Integer> JUDGED =
      Map.of("a", 3, "b", 2, "c", 1, "d", 0, "e", 0, "f", 2);

  private static double value(String metric, String ranking) {
    List<String> documents = ranking.isEmpty() ? List.of() : List.of(ranking.split(""));
    return Metric.of(metric).of(JudgedRanking.of(documents, JUDGED, 2));
  }

  @Test
  void ndcgWeighsGradesByTheLogarithmOfTheRank() {
    // ranks: d 0, a 3/log2(3), x unjudged 0, c 1/log2(5); ideal 3, 2, 2, 1
    double gain = 3 / 1.5849625007211562 + 1 / 2.321928094887362;
    double ideal = 3 + 2 / 1.5849625007211562 + 2 / 2.0 + 1 / 2.321928094887362;
    assertThat(value("ndcg@10", "daxc")).isEqualTo(gain / ideal, EXACT);
    assertThat(value("ndcg@2", "daxc"))
        .isEqualTo((3 / 1.5849625007211562) / (3 + 2 / 1.5849625007211562), EXACT);
    assertThat(value("ndcg@1", "daxc")).isZero();
    assertThat(value("ndcg@1", "a")).isEqualTo(1, EXACT);
    assertThat(value("ndcg@10", "abfc")).isEqualTo(1, EXACT);
    assertThat(value("ndcg@10", "afbc")).isEqualTo(1, EXACT);
  }

  @Test
  void binaryMetricsCountTheThresholdAndAbove() {
    // relevant a, b, f; ranks of relevant: 3 (a), 5 (f); b is not ranked
    assertThat(value("mrr", "cdaxf")).isEqualTo(1 / 3.0, EXACT);
    assertThat(value("map", "cdaxf")).isEqualTo((1 / 3.0 + 2 / 5.0) / 3, EXACT);
    assertThat(value("p@5", "cdaxf")).isEqualTo(.4, EXACT);
    assertThat(value("p@10", "cdaxf")).isEqualTo(.2, EXACT);
    assertThat(value("r@3", "cdaxf")).isEqualTo(1 / 3.0, EXACT);
    assertThat(value("r@100", "cdaxf")).isEqualTo(2 / 3.0, EXACT);
    assertThat(value("hit@2", "cdaxf")).isZero();
    assertThat(value("hit@3", "cdaxf")).isEqualTo(1);
  }

  @Test
  void bprefPassesOverUnjudgedDocuments() {
    // R = 3, N = 3 (c, d, e). a: none above → 1; f: c, d above → 1 − 2/3; b: not ranked
    assertThat(value("bpref", "xaycdzf")).isEqualTo((1 + 1 / 3.0) / 3, EXACT);
    assertThat(value("bpref", "abf")).isEqualTo(1, EXACT);
    assertThat(value("bpref", "cdeabf")).isZero();
  }

  @Test
  void bprefIsBoundedByTheFewerOfRelevantAndNot() {
    // R = 1 (a), N = 3: one not relevant above already spends all
    Map<String, Integer> judged = Map.of("a", 2, "b", 0, "c", 1, "d", 0);
    double value = Metric.bpref().of(JudgedRanking.of(List.of("b", "a"), judged, 2));
    assertThat(value).isZero();
    // a grade below 0 is of the pool but not judged: nothing is above a
    Map<String, Integer> pooled = Map.of("a", 2, "b", -1, "c", 0);
    assertThat(Metric.bpref().of(JudgedRanking.of(List.of("b", "a"), pooled, 2))).isEqualTo(1);
  }

  @Test
  void anEmptyRankingAndNothingRelevantScoreNothing() {
    for (String metric : List.of("ndcg@10", "mrr", "map", "p@5", "r@100", "hit@10", "bpref")) {
      assertThat(value(metric, "")).as(metric).isZero();
      assertThat(Metric.of(metric).of(JudgedRanking.of(List.of("a"), Map.of("a", 0), 2)))
          .as(metric)
          .isZero();
      assertThat(Metric.of(metric).of(JudgedRanking.of(List.of("a"), Map.of(), 2))).isZero();
    }
  }

  @Test
  void aDocumentOfTheSameFieldGainsButIsNotRelevant() {
    Map<String, Integer> judged = Map.of("a", 1);
    assertThat(Metric.ndcg(10).of(JudgedRanking.of(List.of("a"), judged, 2))).isEqualTo(1, EXACT);
    assertThat(Metric.reciprocalRank().of(JudgedRanking.of(List.of("a"), judged, 2))).isZero();
    assertThat(Metric.reciprocalRank().of(JudgedRanking.of(List.of("a"), judged, 1))).isEqualTo(1);
  }

  @Test
  void namesAreReadInAnyCaseAndUnknownOnesRefused() {
    assertThat(Metric.of("nDCG@10").name()).isEqualTo("ndcg@10");
    assertThat(Metric.of(" MRR ").name()).isEqualTo("mrr");
    assertThat(Metric.standard().stream().map(Metric::name))
        .containsExactly("ndcg@10", "mrr", "p@5", "hit@10", "r@100", "map");
    for (String name : List.of("", "ndcg", "mrr@5", "p@0", "f@1", "ndcg@", "指标")) {
      assertThatThrownBy(() -> Metric.of(name)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
