package dev.patentengine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankingEvaluationTest {

  private static final List<String> NAMES =
      List.of("ndcg@10", "ndcg@3", "mrr", "map", "p@5", "r@100", "hit@10", "bpref");

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static List<Metric> metrics() {
    return NAMES.stream().map(Metric::of).toList();
  }

  @Test
  void everyJudgedQueryCountsAndOnlyThose() {
    Map<String, Map<String, Integer>> judged = new LinkedHashMap<>();
    judged.put("q1", Map.of("a", 3));
    judged.put("q2", Map.of("a", 3));
    judged.put("q3", Map.of("a", 1));
    Run run =
        Run.ofDocuments(
            Map.of("q1", List.of("a"), "q3", List.of("a"), "unknown", List.of("a", "b")));
    Scores scores = RankingEvaluation.of(Qrels.of(judged)).evaluate(run, metrics());
    assertThat(scores.values("mrr"))
        .containsExactly(Map.entry("q1", 1.0), Map.entry("q2", 0.0), Map.entry("q3", 0.0));
    assertThat(scores.mean("mrr")).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(scores.mean("ndcg@10")).isEqualTo(2 / 3.0, within(1e-12));
    assertThat(scores.unanswered()).containsExactly("q2");
    assertThat(scores.withoutRelevant()).containsExactly("q3");
    assertThat(scores.means().keySet()).containsExactlyElementsOf(NAMES);
    assertThatThrownBy(() -> scores.mean("p@7")).hasMessageContaining("p@7");
  }

  @Test
  void noQueriesGiveZero() {
    Scores scores = RankingEvaluation.of(Qrels.of(Map.of())).evaluate(Run.of(Map.of()), metrics());
    assertThat(scores.mean("map")).isZero();
  }

  @Test
  void onlyTheDepthIsSeen() {
    List<String> documents =
        new ArrayList<>(IntStream.range(0, 200).mapToObj(i -> "d" + i).toList());
    documents.add("relevant");
    Qrels qrels = Qrels.of(Map.of("q", Map.of("relevant", 3)));
    Run run = Run.ofDocuments(Map.of("q", documents));
    assertThat(RankingEvaluation.of(qrels).evaluate(run, metrics()).mean("mrr")).isZero();
    assertThat(new RankingEvaluation(qrels, 2, 201).evaluate(run, metrics()).mean("mrr"))
        .isEqualTo(1 / 201.0);
    assertThatThrownBy(() -> new RankingEvaluation(qrels, 0, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rankingTheDevelopmentJudgementsByGradeIsPerfect() {
    Qrels qrels = Qrels.read(SharedData.file("data/matching/qrels.tsv"));
    Map<String, List<String>> best = new LinkedHashMap<>();
    for (String query : qrels.queries()) {
      best.put(query, byGrade(qrels.grades(query)));
    }
    Scores scores = RankingEvaluation.of(qrels).evaluate(Run.ofDocuments(best), Metric.standard());
    for (String metric : List.of("ndcg@10", "mrr", "hit@10", "r@100", "map")) {
      assertThat(scores.mean(metric)).as(metric).isEqualTo(1, within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheNaiveDefinitionsAndStaysInBounds(int seed) {
    RandomCase random = RandomCase.of(seed);
    Run run = Run.ofDocuments(Map.of("q", random.ranking()));
    RankingEvaluation evaluation =
        new RankingEvaluation(Qrels.of(Map.of("q", random.judged())), 2, random.depth());
    Scores scores = evaluation.evaluate(run, metrics());
    List<String> seen =
        random.ranking().subList(0, Math.min(random.depth(), random.ranking().size()));
    NaiveMetrics oracle = new NaiveMetrics(seen, random.judged(), 2);
    for (String name : NAMES) {
      assertThat(scores.mean(name))
          .as("%s, seed %d", name, seed)
          .isBetween(0.0, 1.0 + 1e-12)
          .isEqualTo(oracle.value(name), within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePerfectRankingScoresOneAndEqualGradesMayChangePlaces(int seed) {
    RandomCase random = RandomCase.of(seed);
    List<String> best = byGrade(random.judged());
    JudgedRanking ranking = JudgedRanking.of(best, random.judged(), 2);
    double expected = ranking.ideal().isEmpty() ? 0 : 1;
    assertThat(Metric.ndcg(10).of(ranking)).as("seed %d", seed).isEqualTo(expected, within(1e-12));

    List<String> swapped = swapEqualGrades(random.ranking(), random.judged(), new Random(seed));
    for (Metric metric : metrics()) {
      assertThat(metric.of(JudgedRanking.of(swapped, random.judged(), 2)))
          .as("%s, seed %d", metric.name(), seed)
          .isEqualTo(
              metric.of(JudgedRanking.of(random.ranking(), random.judged(), 2)), within(1e-12));
    }
  }

  private static List<String> byGrade(Map<String, Integer> judged) {
    return judged.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> swapEqualGrades(
      List<String> ranking, Map<String, Integer> judged, Random random) {
    List<String> swapped = new ArrayList<>(ranking);
    for (int n = 0; n < 20 && swapped.size() > 1; n++) {
      int i = random.nextInt(swapped.size());
      int j = random.nextInt(swapped.size());
      if (judged.getOrDefault(swapped.get(i), -1).equals(judged.getOrDefault(swapped.get(j), -1))) {
        Collections.swap(swapped, i, j);
      }
    }
    return swapped;
  }

  private record RandomCase(List<String> ranking, Map<String, Integer> judged, int depth) {
    static RandomCase of(int seed) {
      Random random = new Random(seed);
      List<String> pool = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> "专利" + i).toList());
      Map<String, Integer> judged = new LinkedHashMap<>();
      for (String document : pool) {
        if (random.nextInt(3) > 0) {
          judged.put(document, Math.max(-1, random.nextInt(8) - 4));
        }
      }
      Collections.shuffle(pool, random);
      return new RandomCase(pool.subList(0, random.nextInt(41)), judged, 1 + random.nextInt(50));
    }
  }
}
