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
        "抗压强度不低于50MPa,同时不高于40MPa",
        "初凝不早于45分钟且不迟于30分钟",
        "直径不大于5mm同时又不得低于8mm",
        "改造后效率达到108%",
        "识别率110.5%",
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
        "温度不低于30℃,同时不高于40℃",
        "厚度不大于5mm且不小于3mm",
        "速度不低于30m/min,重量不高于20kg",
        "人均效率提高150%",
        "合格率由92%提高到100%",
        "",
      })
  void leavesSoundFiguresAlone(String text) {
    assertThat(Contradictions.find(text)).isEmpty();
  }
}
