package dev.patentengine.nlp.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.nlp.Quantity;
import dev.patentengine.nlp.Quantity.Relation;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternQuantitiesTest {

  private static final String[] UNITS = {
    "MPa", "mm", "毫米", "kg", "公斤", "吨", "℃", "%", "kW", "千瓦", "r/min", "m³/h", "mg/L", "毫克/升", "V",
    "元/吨", "N·m", "mPa·s", "小时", "dB", "g/cm³", "lx", "立方米/天"
  };
  private static final String[] SYMBOLS = {
    "MPa", "mm", "mm", "kg", "kg", "t", "℃", "%", "kW", "kW", "r/min", "m³/h", "mg/L", "mg/L", "V",
    "元/t", "N·m", "mPa·s", "h", "dB", "g/cm³", "lx", "m³/d"
  };
  private static final String[] WORDS = {"≥", "不低于", "大于", "≤", "不超过", "低于", "约", "为", "："};
  private static final Relation[] RELATIONS = {
    Relation.AT_LEAST,
    Relation.AT_LEAST,
    Relation.MORE_THAN,
    Relation.AT_MOST,
    Relation.AT_MOST,
    Relation.LESS_THAN,
    Relation.ABOUT,
    Relation.EQUAL,
    Relation.EQUAL
  };
  private static final String[] PROPERTIES = {"抗压强度", "误报率", "处理量", "成本", "额定功率", "转速", "寿命"};

  private final PatternQuantities extractor = new PatternQuantities();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsWhatWasWritten(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      int unit = random.nextInt(UNITS.length);
      int word = random.nextInt(WORDS.length);
      String property = PROPERTIES[random.nextInt(PROPERTIES.length)];
      String digits = digits(random);
      String text = "要求" + property + WORDS[word] + digits + space(random) + UNITS[unit] + "，结构简单。";
      List<Quantity> found = extractor.quantities(text);
      assertThat(found).as("seed %d round %d: %s", seed, round, text).hasSize(1);
      Quantity quantity = found.getFirst();
      assertThat(quantity.relation()).as(text).isEqualTo(RELATIONS[word]);
      assertThat(quantity.unit()).as(text).isEqualTo(SYMBOLS[unit]);
      assertThat(quantity.low()).as(text).isEqualTo(Double.parseDouble(digits));
      assertThat(quantity.property()).as(text).contains(property);
    }
  }

  private static String digits(Random random) {
    return random.nextBoolean()
        ? Integer.toString(1 + random.nextInt(1800))
        : (1 + random.nextInt(99)) + "." + (1 + random.nextInt(9));
  }

  private static String space(Random random) {
    return random.nextInt(3) == 0 ? " " : "";
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void survivesAnyTextWithSpansInsideIt(long seed) {
    Random random = new Random(seed);
    String alphabet =
        "0123456789.-~±×:/%‰℃一二两三十百千万亿几半点多成度元方吨mgkLMPaWh每由到提高不低于以上 　（）\uD83D\uDE00\uD800１２．％，。";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int k = 0; k < length; k++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String given = text.toString();
      assertThat(extractor.quantities(given))
          .as("seed %d round %d: %s", seed, round, given)
          .allSatisfy(q -> assertThat(q.span().end()).isLessThanOrEqualTo(given.length()))
          .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1:",
        "1×",
        "一",
        "(",
        ")",
        "每",
        "由5到",
        "10-",
        "1,",
        "1.1.",
        "±",
        "提高",
        "抗压强度≥10MPa，",
        "mm",
        "百分之",
        "1~",
        "的"
      })
  void takesTimeInProportionToTheText(String piece) {
    String megabyte = piece.repeat(1_000_000 / piece.length());
    assertThat(Duration.ofNanos(nanos(megabyte))).isLessThan(Duration.ofSeconds(20));
  }

  private long nanos(String text) {
    long start = System.nanoTime();
    assertThat(extractor.quantities(text)).isNotNull();
    return System.nanoTime() - start;
  }

  @Test
  void emptyTextHasNone() {
    assertThat(extractor.quantities("")).isEmpty();
    assertThat(extractor.quantities("5")).isEmpty();
  }

  @Test
  void spanReachesFromPropertyToLastBearingWord() {
    String text = "希望材料的抗压强度由８ＭＰａ提高到１０ＭＰａ以上，成本不变。";
    Quantity quantity = extractor.quantities(text).getFirst();
    assertThat(quantity.span().in(text)).isEqualTo("抗压强度由８ＭＰａ提高到１０ＭＰａ以上");
    assertThat(quantity.canonical().low()).isCloseTo(1e7, within(1e-3));
  }

  @Test
  void offerAboveADemandedMinimumSatisfiesIt() {
    assertThat(verdict("强度为12MPa", "强度不低于10MPa")).isEqualTo(Quantity.Verdict.SATISFIED);
    assertThat(verdict("强度≥95kPa", "强度不低于10MPa")).isEqualTo(Quantity.Verdict.UNKNOWN);
    assertThat(verdict("强度为8MPa", "强度不低于10MPa")).isEqualTo(Quantity.Verdict.VIOLATED);
    assertThat(verdict("强度≥15MPa", "强度不低于10MPa")).isEqualTo(Quantity.Verdict.SATISFIED);
    assertThat(verdict("强度不低于10MPa", "强度大于10MPa")).isEqualTo(Quantity.Verdict.UNKNOWN);
    assertThat(verdict("厚度1.2cm", "厚度10~15毫米")).isEqualTo(Quantity.Verdict.SATISFIED);
    assertThat(verdict("厚度2cm", "厚度10~15毫米")).isEqualTo(Quantity.Verdict.VIOLATED);
    assertThat(verdict("效率提高30%", "效率提高20%以上")).isEqualTo(Quantity.Verdict.SATISFIED);
    assertThat(verdict("效率为30%", "效率提高20%以上")).isEqualTo(Quantity.Verdict.UNKNOWN);
    assertThat(verdict("厚度2cm", "强度不低于10MPa")).isEqualTo(Quantity.Verdict.UNKNOWN);
  }

  private Quantity.Verdict verdict(String offered, String demanded) {
    return extractor
        .quantities(offered)
        .getFirst()
        .satisfies(extractor.quantities(demanded).getFirst());
  }
}
