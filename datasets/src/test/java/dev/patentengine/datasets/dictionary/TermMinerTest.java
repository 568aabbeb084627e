package dev.patentengine.datasets.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.nlp.Token;
import dev.patentengine.nlp.hanlp.HanLpSegmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermMinerTest {

  private static final List<String> TEXTS =
      List.of("一种图像识别方法", "基于图像识别的车辆", "图像识别芯片", "人脸图像采集", "图像压缩", "语音识别电路", "图像识别,报警");

  private final TermMiner miner =
      new TermMiner(HanLpSegmenter.standard(), TermMinerTest::isBarrier, 2);

  @Test
  void countsASequenceOncePerPlace() {
    MinedTerm term = find("图像识别");
    assertThat(term.pieces()).containsExactly("图像", "识别");
    assertThat(term.count()).isEqualTo(4);
    assertThat(term.texts()).isEqualTo(4);
    assertThat(term.fragmented()).isFalse();
  }

  @Test
  void measuresCohesionAgainstChance() {
    // 图像 stands 6 times, 识别 5 times, together 4 times among the words outside barriers
    long words =
        TEXTS.stream()
            .flatMap(text ->
                HanLpSegmenter.standard()
                    .segment(text, dev.patentengine.nlp.Granularity.READING)
                    .stream())
            .filter(token -> !isBarrier(token))
            .count();
    assertThat(find("图像识别").cohesion())
        .isCloseTo(Math.log(4.0 * words / (6.0 * 5.0)), within(1e-9));
  }

  @Test
  void measuresFreedomAtTheTighterEdge() {
    // behind: 方法, 的, 芯片, a comma: four different ones, log 4; before: 一种's last word, 基于, two text
    // starts
    assertThat(find("图像识别").freedom()).isPositive().isLessThanOrEqualTo(Math.log(4) + 1e-9);
  }

  @Test
  void crossesNoBarrier() {
    assertThat(miner.mine(List.of("图像,识别", "图像,识别"))).isEmpty();
  }

  @Test
  void isDeterministic() {
    assertThat(miner.mine(TEXTS)).isEqualTo(miner.mine(TEXTS));
  }

  @Test
  void acceptsEmptyAndMalformedTexts() {
    assertThat(miner.mine(List.of("", " ", "\uD842", "轴"))).isEmpty();
    assertThat(miner.mine(List.of())).isEmpty();
  }

  @Test
  void refusesWhatDoesNotRecur() {
    assertThatThrownBy(() -> new TermMiner(HanLpSegmenter.standard(), token -> false, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1");
  }

  private MinedTerm find(String text) {
    return miner.mine(TEXTS).stream()
        .filter(term -> term.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isBarrier(Token token) {
    return token.punctuation() || token.text().equals("的");
  }
}
