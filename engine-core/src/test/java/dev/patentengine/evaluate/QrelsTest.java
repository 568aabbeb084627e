package dev.patentengine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QrelsTest {

  private static Qrels read(String text) {
    return Qrels.read(new StringReader(text), "qrels.tsv");
  }

  @Test
  void readsTabsSpacesBlankLinesAndByteOrderMark() {
    Qrels qrels = read("\uFEFFa1\t0\td1\t3\r\n\na1 0  d2   0\nb 0 专利一 -1\n");
    assertThat(qrels.queries()).containsExactly("a1", "b");
    assertThat(qrels.grades("a1")).isEqualTo(Map.of("d1", 3, "d2", 0));
    assertThat(qrels.grade("b", "专利一")).hasValue(-1);
    assertThat(qrels.grade("b", "d9")).isEmpty();
    assertThat(qrels.grades("none")).isEmpty();
  }

  @Test
  void anEmptyFileHasNoQueries() {
    assertThat(read("").queries()).isEmpty();
    assertThat(read("\n  \n").queries()).isEmpty();
  }

  @Test
  void faultsNameFileLineAndField() {
    assertThatThrownBy(() -> read("q 0 d 1\nq 0 e\n"))
        .isInstanceOf(EvaluationFileException.class)
        .hasMessageContainingAll("qrels.tsv", "第 2 行", "grade", "缺少");
    assertThatThrownBy(() -> read("q 0 d 好")).hasMessageContainingAll("第 1 行", "grade", "\"好\"");
    assertThatThrownBy(() -> read("q 0 d 1 x")).hasMessageContainingAll("多出", "\"x\"");
    assertThatThrownBy(() -> read("q 0 d 1\n\nq 0 d 2"))
        .hasMessageContainingAll("第 3 行", "docid", "重复", "\"d\"");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Qrels.read(Path.of("没有.tsv")))
        .isInstanceOf(EvaluationFileException.class)
        .hasMessageContaining("没有.tsv");
  }

  @Test
  void readsTheDevelopmentJudgements() {
    Qrels qrels = Qrels.read(SharedData.file("data/matching/qrels.tsv"));
    assertThat(qrels.queries()).hasSize(50);
    assertThat(qrels.queries().stream().mapToInt(query -> qrels.grades(query).size()).sum())
        .isEqualTo(1937);
    assertThat(qrels.queries()).allMatch(query -> qrels.relevant(query, 2) > 0);
  }
}
