package dev.patentengine.nlp.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.RandomTexts;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanLpSegmenterTest {

  private static final HanLpSegmenter SEGMENTER =
      HanLpSegmenter.builder()
          .terms(List.of("卷积神经网络", "锂离子电池", "Li-ion电池"))
          .words(List.of("聚偏二氟乙烯", "ＫＲＯ－７号"))
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "所述第一电极与所述第十二电极|所述 第一 电极 与 所述 第十二 电极",
        "膜为聚偏二氟乙烯|膜 为 聚偏二氟乙烯",
        "PVDF膜|pvdf 膜",
        "LED灯|led 灯",
        "含Fe3O4的颗粒|含 fe3o4 的 颗粒",
        "5G网络|5g 网络",
        "称取5g氯化钠|称取 5 g 氯化钠",
        "分类号H01L21/67|分类 号 h01l21/67",
        "0.5毫米|0.5 毫米",
        "厚0.5㎜|厚 0.5 mm",
        "-40℃的低温|-40 °c 的 低温",
        "步骤S101中|步骤 s101 中",
        "提高20％|提高 20%",
        "10-20份|10 - 20 份",
        "1,000,000次|1,000,000 次",
        "3,5,7|3 , 5 , 7",
        "2019年7月9日|2019年 7月 9日",
        "浓度为5mg/L|浓度 为 5 mg/l",
        "转速3000r/min|转速 3000 r/min",
        "Li-ion电池|li-ion 电池",
        "第3个|第3 个",
        "KRO-7号|kro-7号"
      })
  void cutsTechnicalText(String given, String expected) {
    assertThat(texts(given, Granularity.READING)).isEqualTo(List.of(expected.split(" ")));
  }

  @Test
  void givesLongTermsWithTheWordsInside() {
    assertThat(texts("基于卷积神经网络、锂离子电池。", Granularity.SEARCH))
        .containsSubsequence("卷积神经网络", "卷积", "神经", "网络", "锂离子电池", "电池")
        .doesNotContain("、", "。");
  }

  @Test
  void givesSpansInTheGivenText() {
    String given = "ＰＶＤＦ膜㎜";
    assertThat(SEGMENTER.segment(given, Granularity.READING))
        .extracting(token -> token.span().in(given))
        .containsExactly("ＰＶＤＦ", "膜", "㎜");
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void readingTilesAnyText(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String given = RandomTexts.next(random);
      int at = 0;
      for (Token token : SEGMENTER.segment(given, Granularity.READING)) {
        assertThat(token.span().start())
            .as("seed %d round %d: %s", seed, round, given)
            .isEqualTo(at);
        assertThat(token.span().end()).isGreaterThan(at);
        at = token.span().end();
      }
      assertThat(at).as("seed %d round %d: %s", seed, round, given).isEqualTo(given.length());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void searchIsOrderedAndKeepsNoPunctuation(long seed) {
    Random random = new Random(seed);
    Comparator<Token> order = Comparator.comparingInt(token -> token.span().start());
    for (int round = 0; round < 300; round++) {
      String given = RandomTexts.next(random);
      List<Token> tokens = SEGMENTER.segment(given, Granularity.SEARCH);
      assertThat(tokens).as("seed %d round %d", seed, round).isSortedAccordingTo(order);
      assertThat(tokens).allMatch(token -> !token.punctuation());
      assertThat(tokens)
          .allMatch(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "。", "轴", "\uD842", "a", "\u0000"})
  void acceptsTheShortest(String given) {
    assertThat(SEGMENTER.segment(given, Granularity.READING)).hasSize(given.length());
    assertThat(SEGMENTER.segment(given, Granularity.SEARCH).size()).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"聚偏二氟乙烯", "a", "1", "-", "第", "所述第一电极,", "a.", "1-", " ", "一", "㎜"})
  void isLinearOnHugeTexts(String unit) {
    String huge = unit.repeat(300_000 / unit.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(SEGMENTER.segment(huge, Granularity.SEARCH)).isNotNull());
  }

  @Test
  void isSharedByThreads() throws Exception {
    List<String> texts = new ArrayList<>(Collections.nCopies(50, "所述聚偏二氟乙烯膜的厚度为0.5毫米,采用卷积神经网络识别"));
    Random random = new Random(41);
    for (int i = 0; i < 200; i++) {
      texts.add(RandomTexts.next(random));
    }
    Callable<List<List<Token>>> work =
        () -> texts.stream().map(text -> SEGMENTER.segment(text, Granularity.SEARCH)).toList();
    List<List<Token>> alone = work.call();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<List<Token>>> answer : threads.invokeAll(Collections.nCopies(4, work))) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void tellsDictionariesApart() {
    HanLpSegmenter plain = HanLpSegmenter.standard();
    HanLpSegmenter other = HanLpSegmenter.builder().words(List.of("拨叉轴锁")).build();
    assertThat(plain.identity()).isEqualTo(HanLpSegmenter.standard().identity());
    assertThat(plain.identity()).isNotEqualTo(other.identity()).contains("hanlp");
    String text = "拨叉轴锁";
    assertThat(other.segment(text, Granularity.READING))
        .extracting(Token::span)
        .containsExactly(new Span(0, 4));
    assertThat(plain.segment(text, Granularity.READING)).hasSizeGreaterThan(1);
  }

  private static List<String> texts(String given, Granularity granularity) {
    return SEGMENTER.segment(given, granularity).stream().map(Token::text).toList();
  }
}
