package dev.patentengine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordScoresTest {

  @Test
  void aWordIsRightIfBothEndsAre() {
    // gold 4 words, given 5, right: 一种, 装置
    SegmentationScore score =
        SegmentationScore.of(List.of("一种 聚偏二氟乙烯 过滤 装置"), List.of("一种　聚偏 二氟乙烯过 滤 装置"));
    assertThat(score.words()).isEqualTo(new BinaryScore(2, 3, 2));
    assertThat(score.precision()).isEqualTo(.4, within(1e-12));
    assertThat(score.recall()).isEqualTo(.5, within(1e-12));
    assertThat(score.f1()).isEqualTo(4 / 9.0, within(1e-12));
    assertThat(score.unknownRecall()).isZero();
  }

  @Test
  void countsHowManyUnknownWordsWereFound() {
    SegmentationScore score =
        SegmentationScore.of(
            List.of("卷积神经网络 的 换挡拨叉", "𠀀𠀁 泵"),
            List.of("卷积 神经网络 的 换挡拨叉", "𠀀𠀁泵"),
            Set.of("的", "泵"));
    assertThat(score.unknown()).isEqualTo(3);
    assertThat(score.unknownFound()).isEqualTo(1);
    assertThat(score.unknownRecall()).isEqualTo(1 / 3.0, within(1e-12));
  }

  @Test
  void refusesOtherTextAndOtherLines() {
    assertThatThrownBy(() -> SegmentationScore.of(List.of("一 二", "三"), List.of("一二", "四")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("第 2 行");
    assertThatThrownBy(() -> SegmentationScore.of(List.of("一"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void emptyLinesHaveNoWords() {
    assertThat(SegmentationScore.of(List.of("", " "), List.of(" ", "")).f1()).isZero();
  }

  @Test
  void goldAgainstItselfIsPerfectAndCharactersAreNot() throws IOException {
    List<String> gold = Files.readAllLines(SharedData.file("data/segmentation/pku_test_gold.utf8"));
    assertThat(SegmentationScore.of(gold, gold).f1()).isEqualTo(1);
    List<String> characters =
        gold.stream().map(line -> line.replaceAll("\\s", "").replaceAll("(.)", "$1 ")).toList();
    assertThat(SegmentationScore.of(gold, characters).f1()).isBetween(.2, .6);
  }

  @Test
  void keywordsAreScoredTextByText() {
    List<Set<String>> gold = List.of(Set.of("换挡", "拨叉", "变速箱"), Set.of("制浆"), Set.of());
    List<List<String>> ranked =
        List.of(List.of("换挡", "换挡", "齿轮", "拨叉"), List.of("废液"), List.of("水"));
    KeywordScore score = KeywordScore.at(2, gold, ranked);
    // first text: given 换挡 and 齿轮, one right
    assertThat(score.precision()).isEqualTo(.5 / 3, within(1e-12));
    assertThat(score.recall()).isEqualTo(1 / 9.0, within(1e-12));
    assertThat(score.f1()).isEqualTo(.4 / 3, within(1e-12));
    assertThat(KeywordScore.at(5, gold, ranked).precision()).isEqualTo(2 / 9.0, within(1e-12));
    assertThat(KeywordScore.at(5, List.of(), List.of()).f1()).isZero();
    assertThatThrownBy(() -> KeywordScore.at(0, gold, ranked))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
