package dev.patentengine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutterTest {

  @ParameterizedTest
  @ValueSource(strings = {"engine-reading", "hanlp", "hanlp-no-names", "jieba", "ansj", "smartcn"})
  void losesNoCharacter(String name) {
    String text = "一种装载机变速操纵装置，收受500多万元；LED灯功率≥10W。";
    assertThat(String.join("", Cutter.named(name).words(text))).isEqualTo(text);
  }

  @Test
  void scoresTheGoldItselfAsPerfect() {
    List<String> gold = List.of("一种 装载机 操纵 装置");
    assertThat(SegmentationQuality.f1(gold, text -> List.of("一种", "装载机", "操纵", "装置"))).isEqualTo(1);
    assertThat(SegmentationQuality.f1(gold, text -> List.of(text))).isZero();
  }

  @Test
  void theTextsHaveAsManyCharactersAsTheScoreCounts() {
    assertThat(SegmentationBenchmark.texts().stream().mapToInt(String::length).sum())
        .isEqualTo(20_000);
  }
}
