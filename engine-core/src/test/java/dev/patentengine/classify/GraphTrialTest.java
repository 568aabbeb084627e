package dev.patentengine.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.model.Patent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphTrialTest {

  @Test
  void helpsAmongLikesAndIsNotUsedWhereItMisleads() {
    GraphTrial likes = GraphTrial.run(4000, 0.9, 1);
    GraphTrial unlikes = GraphTrial.run(4000, 0.02, 1);
    assertThat(likes.used()).isEqualTo(likes.graph()).isGreaterThan(likes.text() + 0.1);
    assertThat(unlikes.graph()).isLessThan(unlikes.text());
    assertThat(unlikes.used()).isEqualTo(unlikes.text());
  }

  @Test
  void citationsJoinMoreThanApplicantsAndStrangersNothing() {
    List<Patent> patents =
        new ArrayList<>(
            List.of(
                Patent.builder("CN1").title("甲").applicants(List.of("某公司")).build(),
                Patent.builder("CN2").title("乙").citations(List.of("CN1", "CN9", "CN2")).build(),
                Patent.builder("CN3").title("丙").applicants(List.of("某公司")).build(),
                Patent.builder("CN4").title("丁").build()));
    PatentGraph graph = PatentGraph.of(patents);
    assertThat(graph.citations()).isEqualTo(1);
    assertThat(graph.graph().degree(0)).isEqualTo(2);
    assertThat(graph.graph().degree(3)).isZero();
    float[] out = new float[4];
    graph.graph().multiply(new float[] {1, 0, 0, 0}, out, 1);
    assertThat(out[1]).isGreaterThan(out[2]).isPositive();
    assertThat(out[2]).isPositive();
  }
}
