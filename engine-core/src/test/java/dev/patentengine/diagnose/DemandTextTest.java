package dev.patentengine.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.nlp.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cleaned text, its clauses and its form. */
class DemandTextTest {

  private static DemandText of(String text) {
    return DemandText.of(text, simple -> simple);
  }

  @Test
  void findsTheWayBackFromFullWidthLetters() {
    String original = "ＰＶＤＦ膜　漏水";
    DemandText demand = of(original);
    int start = demand.text().indexOf("pvdf");
    assertThat(demand.origin(start, start + 4).in(original)).isEqualTo("ＰＶＤＦ");
  }

  @Test
  void cutsClausesAtStopsCommasAndLineEnds() {
    DemandText demand = of("堵料。速度慢，\n误差大；");
    List<String> clauses =
        demand.clauseSpans().stream().map(span -> span.in(demand.text())).toList();
    assertThat(clauses).containsExactly("堵料", "速度慢", "误差大");
  }

  @Test
  void readsNoMoreThanItsLimit() {
    DemandText demand = of("堵".repeat(DemandText.LONGEST + 5));
    assertThat(demand.cut()).isTrue();
    assertThat(demand.text()).hasSize(DemandText.LONGEST);
    assertThat(of("堵").cut()).isFalse();
  }

  @Test
  void measuresRepetitionAndForeignLetters() {
    assertThat(Shape.of(of("解决皮带跑偏问题".repeat(6))).repeated()).isGreaterThan(0.8);
    assertThat(Shape.of(of("井下皮带纵撕来不及停机，一撕就是上百米")).repeated()).isZero();
    assertThat(Shape.of(of("Требуется технология")).foreign()).isGreaterThan(0.9);
    assertThat(Shape.of(of("")).length()).isZero();
  }

  @Test
  void survivesHalfASurrogatePair() {
    DemandText demand = of("泵\uD83D漏");
    assertThat(demand.origin(0, demand.text().length())).isEqualTo(new Span(0, 3));
  }
}
