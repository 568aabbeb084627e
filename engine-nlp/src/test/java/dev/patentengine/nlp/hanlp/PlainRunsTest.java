package dev.patentengine.nlp.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainRunsTest {

  @ParameterizedTest
  @CsvSource({
    "12所述, 2",
    "12, 2",
    "0.5的, 3",
    "5%以上, 2",
    "1.2.3版, 5",
    "pvdf膜, 4",
    "s101、, 4",
    "fe3o4颗粒, 5"
  })
  void endsBeforeWhatCannotBelongToIt(String text, int end) {
    assertThat(PlainRuns.end(text, 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "5月",
    "12万件",
    "0.5mm",
    "3d打印",
    "10-20%",
    "h01m所",
    "li-ion电池",
    "-5度",
    "°c以上",
    "1.起",
    "α相"
  })
  void leavesTheRestToThePatterns(String text) {
    assertThat(PlainRuns.end(text, 0)).isZero();
  }
}
