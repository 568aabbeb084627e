package dev.patentengine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.evaluate.ExpectedScores.Expected;
import dev.patentengine.evaluate.ExpectedScores.Verdict;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectedScoresTest {

  private static ExpectedScores read(String text) {
    return ExpectedScores.read(new StringReader(text), "expected.txt");
  }

  @Test
  void readsBothFormsAndComments() {
    ExpectedScores scores =
        read("# 融合排序\nndcg@10 = 0.540 ± 0.005  # 开发集\nmrr=.505 +- .01\nmap: 0.44\n");
    assertThat(scores.byName())
        .containsExactly(
            Map.entry("ndcg@10", new Expected(.54, .005)),
            Map.entry("mrr", new Expected(.505, .01)),
            Map.entry("map", new Expected(.44, ExpectedScores.TOLERANCE)));
  }

  @Test
  void theEndsOfTheRangeBelongToIt() {
    ExpectedScores scores = read("a = 0.540 ± 0.005");
    assertThat(verdict(scores, .535)).isEqualTo(Verdict.AS_EXPECTED);
    assertThat(verdict(scores, .545)).isEqualTo(Verdict.AS_EXPECTED);
    assertThat(verdict(scores, .5349)).isEqualTo(Verdict.FALLEN);
    assertThat(verdict(scores, .5451)).isEqualTo(Verdict.RISEN);
    assertThat(verdict(scores, Double.NaN)).isEqualTo(Verdict.FALLEN);
  }

  private static Verdict verdict(ExpectedScores scores, double value) {
    return scores.check(Map.of("a", value)).getFirst().verdict();
  }

  @Test
  void whatFellOrWasNotMeasuredFailsAndWhatRoseIsTold() {
    ExpectedScores scores = read("a = .5 ± .01\nb = .5 ± .01\n");
    assertThatThrownBy(() -> scores.require(Map.of("a", .4, "b", .5)))
        .isInstanceOf(AssertionError.class)
        .hasMessage("a：0.4000，低于预期 0.5000 ± 0.0100");
    assertThatThrownBy(() -> scores.require(Map.of("a", .5)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("b：未测得");
    assertThat(scores.require(Map.of("a", .6, "b", .5)))
        .containsExactly("a：0.6000，高于预期 0.5000 ± 0.0100，请更新预期文件");
    assertThat(scores.require(Map.of("a", .5, "b", .5, "c", 0.0))).isEmpty();
  }

  @Test
  void faultsNameTheLine() {
    for (String bad :
        List.of("a", "a = 好", "a = .5 ± x", "a = .5 ± -1", "a = NaN", "= .5", "a=1\na=2")) {
      assertThatThrownBy(() -> read("# x\n" + bad))
          .as(bad)
          .isInstanceOf(EvaluationFileException.class)
          .hasMessageMatching("(?s)文件 expected.txt 第 [23] 行.*");
    }
  }
}
