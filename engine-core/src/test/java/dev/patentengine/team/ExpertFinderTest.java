package dev.patentengine.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExpertFinderTest {

  private final Evidence evidence =
      new Evidence()
          .patent("A", "换挡操纵机构", "江城大学", 2020, "甲", "乙")
          .patent("B", "换挡拨叉", "江城大学", 2019, "乙")
          .patent("C", "液压缸", "江城大学", 2010, "丙")
          .patent("D", "液压泵", "江城大学", 2021, "丁");

  private SignalTable table() {
    return evidence.finder().signals(Evidence.query("换挡机构", "A", "B", "C"));
  }

  private double signal(Signal signal, String name) {
    SignalTable table = table();
    for (int i = 0; i < table.size(); i++) {
      if (table.base().person(table.voters().people()[i]).name().equals(name)) {
        return table.value(signal, i);
      }
    }
    throw new AssertionError(name + " not found");
  }

  @Test
  void sumsVotesAsMacdonaldAndOunisDo() {
    assertThat(signal(Signal.COMB_SUM, "乙")).isEqualTo(1);
    assertThat(signal(Signal.COMB_SUM, "甲")).isCloseTo(1 / 1.95, within(1e-9));
    assertThat(signal(Signal.VOTES, "甲")).isCloseTo(Math.log(2) / Math.log(3), within(1e-9));
    assertThat(signal(Signal.RECIPROCAL_RANK, "丙"))
        .isCloseTo((1 / 3.0) / (1 + 1 / 2.0), within(1e-9));
    assertThat(signal(Signal.COMB_MAX, "丙")).isCloseTo(0.9, within(1e-9));
    assertThat(signal(Signal.COMB_MNZ, "丙"))
        .isCloseTo(Math.log1p(0.9) / Math.log1p(1.95 * 2), within(1e-9));
  }

  @Test
  void model1IsTheSmoothedMeanOverAllWorks() {
    LanguageModels models = new LanguageModels(evidence.log.base(), Map.of("换挡", 1f));
    EvidenceBase base = evidence.log.base();
    int second = base.number("乙@江城大学").orElseThrow();
    double share = 2.0 / base.wordsOfWork().values().length;
    double inWorks = (1 / 6.0 + 1 / 4.0) / 2;
    assertThat(models.model1(second)).isCloseTo(Math.log(.5 * inWorks + .5 * share), within(1e-9));
    assertThat(models.ofWork(base.find("C"))).isCloseTo(.5 * share, within(1e-9));
  }

  @Test
  void recencyHalvesWithEachYearBeforeTheLatestWork() {
    assertThat(signal(Signal.RECENCY, "甲")).isCloseTo(0.5, within(0.01));
    assertThat(signal(Signal.RECENCY, "乙")).isCloseTo(0.5, within(0.01));
    assertThat(signal(Signal.RECENCY, "丙")).isLessThan(0.001);
  }

  @Test
  void aCareerRecommendsNobodyWhoIsFarFromTheMatter() {
    SignalTable table =
        evidence
            .finder()
            .signals(
                new ExpertQuery(
                    Map.of(),
                    java.util.Optional.empty(),
                    List.of(new RankedPatent("A", 1), new RankedPatent("D", 0.3))));
    int far = table.voters().index(table.base().number("丁@江城大学").orElseThrow());
    int near = table.voters().index(table.base().number("甲@江城大学").orElseThrow());
    assertThat(table.value(Signal.RECENCY, far)).isLessThan(0.05);
    assertThat(table.value(Signal.RECENCY, near)).isCloseTo(0.5, within(0.01));
  }

  @Test
  void leadershipBelongsToTheFirstInventor() {
    assertThat(signal(Signal.LEADERSHIP, "甲")).isEqualTo(1);
    assertThat(signal(Signal.LEADERSHIP, "乙")).isLessThan(0.5);
  }

  @Test
  void everySignalLiesBetween0And1() {
    SignalTable table = table();
    for (Signal signal : Signal.values()) {
      for (int i = 0; i < table.size(); i++) {
        assertThat(table.value(signal, i)).as(signal.name()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void partsAddUpAndEvidenceIsNamedWithDates() {
    List<ScoredExpert> found =
        evidence
            .finder()
            .find(
                Evidence.query("换挡机构", "A", "B", "C"),
                ExpertModel.shipped(),
                TeamConditions.none(),
                10);
    assertThat(found).hasSize(3);
    ScoredExpert best = found.getFirst();
    assertThat(best.score()).isEqualTo(1);
    double own = best.parts().values().stream().mapToDouble(Double::doubleValue).sum();
    ScoredExpert next = found.get(1);
    double others = next.parts().values().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(next.score()).isCloseTo(Math.exp(others - own), within(1e-9));
    assertThat(best.evidence())
        .isNotEmpty()
        .allSatisfy(work -> assertThat(work.date()).isPresent());
  }

  @Test
  void nothingFoundIsAnEmptyAnswer() {
    ExpertFinder finder = evidence.finder();
    assertThat(finder.find(Evidence.query(""), ExpertModel.shipped(), TeamConditions.none(), 5))
        .isEmpty();
    assertThat(new Evidence().teams().find(Evidence.query("滤膜", "A"), List.of(), TeamRequest.of(3)))
        .isEmpty();
  }

  @Test
  void learningPutsWeightOnTheSignalThatTellsTheTruth() {
    ExpertFinder finder = evidence.finder();
    FusionLearner learner = finder.learner();
    for (int i = 0; i < 20; i++) {
      finder.teach(learner, Evidence.query("换挡机构", "A", "B", "C"), Set.of("甲@江城大学"));
    }
    ExpertModel learnt = learner.learn();
    assertThat(learner.demands()).isEqualTo(20);
    assertThat(learnt.weights().values()).allSatisfy(weight -> assertThat(weight).isNotNegative());
    assertThat(learnt.weight(Signal.LEADERSHIP)).isPositive();
    assertThat(best(ExpertModel.only(Signal.COMB_SUM))).isEqualTo("乙");
    assertThat(best(learnt)).isEqualTo("甲");
  }

  private String best(ExpertModel model) {
    ExpertQuery query = Evidence.query("换挡机构", "A", "B", "C");
    return evidence
        .finder()
        .find(query, model, TeamConditions.none(), 1)
        .getFirst()
        .person()
        .name();
  }

  @Test
  void learningFromNothingIsRefused() {
    FusionLearner learner = evidence.finder().learner();
    evidence.finder().teach(learner, Evidence.query("换挡", "A"), Set.of("nobody"));
    assertThatThrownBy(learner::learn).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void badWeightsAndScoresAreRefusedWithTheirValue() {
    assertThatThrownBy(() -> ExpertModel.parse("VOTES 3")).hasMessageContaining("VOTES 3");
    assertThatThrownBy(() -> new RankedPatent("A", 1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> ExpertModel.parse("VOTES\tNaN")).hasMessageContaining("NaN");
  }
}
