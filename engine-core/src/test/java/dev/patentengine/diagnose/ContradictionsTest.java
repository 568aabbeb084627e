package dev.patentengine.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that go the wrong way. */
class ContradictionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "产量目前320kg/h,希望提高到260kg/h",
        "能耗由0.42度降低到0.55度",
        "膜厚大于15μm且小于10μm",
      })
  void seesFiguresThatContradictOneAnother(String text) {
    assertThat(Contradictions.find(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "产量目前260kg/h,希望提高到320kg/h",
        "能耗由0.55度降低到0.42度",
        "膜厚大于10μm且小于15μm",
        "节拍由20秒缩短到12秒",
        "目前每天3吨,温度提高到2度",
        "",
      })
  void leavesSoundFiguresAlone(String text) {
    assertThat(Contradictions.find(text)).isEmpty();
  }
}
