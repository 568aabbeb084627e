package dev.patentengine.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

  private final TextNormalizer standard = TextNormalizer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ＰＶＤＦ膜厚＜５㎜|PVDF膜厚<5mm",
        "膜厚<5mm的聚偏二氟乙烯膜|膜厚<5mm的聚偏二氟乙烯膜",
        "若a<b且c>d，则停机|若a<b且c>d,则停机",
        "若i<b and c>d|若i<b and c>d",
        "p<p0且q>q0|p<p0且q>q0",
        "浓度10<sup>-3</sup>mol/L|浓度10-3mol/L",
        "温度&lt;200&#8451;|温度<200°C",
        "压力&ge;10&nbsp;MPa|压力≥10 MPa",
        "A&amp;B公司|A&B公司",
        "研发&生产;销售|研发&生产;销售",
        "<a href='x>y' class=k>滤芯</a>|滤芯",
        "前<!-- 注 <b> -->后|前后",
        "前<script>if (a<b) {}</script>后|前后",
        "&#x110000;&#99999999;&#;|&#x110000;&#99999999;&#;",
        "ｶﾞｽ|ガス",
        "ﬁlm|film"
      })
  void cleansMarkupAndForms(String given, String expected) {
    assertThat(standard.normalize(given).text()).isEqualTo(expected);
  }

  @Test
  void leavesALineBreakForABlockTag() {
    assertThat(standard.normalize("<p>一种夹具</p><br/>其特征在于").text()).isEqualTo("\n一种夹具\n\n其特征在于");
  }

  @Test
  void takesInvisibleCharactersOut() {
    assertThat(standard.normalize("\uFEFF轴\u200B承\u00AD座\u0000A\tB\r\nC\rD\u2028E").text())
        .isEqualTo("轴承座 A B \nC\nD\nE");
  }

  @Test
  void replacesHalfSurrogates() {
    assertThat(standard.normalize("\uD842轴\uDFB7\uD842\uDFB7").text())
        .isEqualTo("\uFFFD轴\uFFFD\uD842\uDFB7");
    assertThat(TextNormalizer.folding().normalize("A\uDFB7\uD842").text())
        .isEqualTo("a\uFFFD\uFFFD");
  }

  @Test
  void leadsBackToTheEntityAndTheLigature() {
    String given = "厚度&lt;5㎜的<b>ﬁ</b>lm";
    NormalizedText clean = standard.normalize(given);
    assertThat(clean.text()).isEqualTo("厚度<5mm的film");
    assertThat(clean.original(new Span(2, 3)).in(given)).isEqualTo("&lt;");
    assertThat(clean.original(new Span(4, 5)).in(given)).isEqualTo("㎜");
    assertThat(clean.original(new Span(4, 6)).in(given)).isEqualTo("㎜");
    assertThat(clean.original(new Span(7, 9)).in(given)).isEqualTo("ﬁ");
    assertThat(clean.divisible(5)).isFalse();
    assertThat(clean.divisible(6)).isTrue();
  }

  @Test
  void simplifiesUnitForUnit() {
    TextNormalizer simple = standard.withSimplifier(text -> text.replace('齒', '齿'));
    assertThat(simple.normalize("<i>齒</i>轮").text()).isEqualTo("齿轮");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mapsAnyTextBackInOrder(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String given = RandomTexts.next(random);
      for (TextNormalizer normalizer : new TextNormalizer[] {standard, TextNormalizer.folding()}) {
        NormalizedText clean = normalizer.normalize(given);
        int start = 0;
        int end = 0;
        for (int i = 0; i < clean.text().length(); i++) {
          Span origin = clean.original(new Span(i, i + 1));
          assertThat(origin.start())
              .as("seed %d round %d", seed, round)
              .isGreaterThanOrEqualTo(start);
          assertThat(origin.end())
              .as("seed %d round %d", seed, round)
              .isGreaterThanOrEqualTo(end)
              .isLessThanOrEqualTo(given.length());
          assertThat(origin.end()).isGreaterThan(origin.start());
          start = origin.start();
          end = origin.end();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void foldingAgreesWithNfkcOfTheWhole(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String given = RandomTexts.sound(random);
      StringBuilder whole = new StringBuilder();
      Normalizer.normalize(given, Normalizer.Form.NFKC)
          .codePoints()
          .forEach(point -> whole.append(Character.toString(point).toLowerCase(Locale.ROOT)));
      assertThat(TextNormalizer.folding().normalize(given).text())
          .as("seed %d round %d", seed, round)
          .isEqualTo(whole.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<a href=\"",
        "<script>",
        "<!--",
        "&",
        "&#",
        "\u0301",
        "㎜",
        "<b>",
        "\uD842",
        "ᄀ"
      })
  void isLinearOnAMillionUnits(String unit) {
    String huge = unit.repeat(1_000_000 / unit.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(30), () -> assertThat(standard.normalize(huge)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "轴", "<", "&", ">", "</", "<!", "&;", "<!-", "<p", "<?xml", " "})
  void acceptsTheShortest(String given) {
    assertThat(standard.normalize(given).text().length()).isLessThanOrEqualTo(given.length());
  }
}
