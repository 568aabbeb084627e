package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Quantity.Verdict;
import dev.patentengine.nlp.quantity.PatternQuantities;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {

  private final Indicators indicators = new Indicators(new PatternQuantities());

  private List<IndicatorCheck> check(String demand, String summary, String... claims) {
    return indicators.check(
        indicators.targets(demand),
        Patent.builder("p").title("预制桩").summary(summary).claims(List.of(claims)).build());
  }

  @ParameterizedTest
  @CsvSource({
    "抗压强度不低于60MPa, 所得桩的抗压强度达到80MPa, SATISFIED",
    "抗压强度不低于60MPa, 所得桩的抗压强度为40MPa, VIOLATED",
    "抗压强度不低于0.06GPa, 28d抗压强度≥80MPa, SATISFIED",
    "含水率不超过12%, 含水率小于10%, SATISFIED",
    "含水率不超过12%, 含水率为8%~15%, UNKNOWN",
    "抗压强度不低于60MPa, 抗折强度达到8MPa, UNKNOWN",
    "响应时间不超过200ms, 锁定时间不超过500ms, UNKNOWN",
    "处理温度≤200℃, 处理温度为220℃, VIOLATED",
  })
  void comparesWhatMeasuresTheSame(String demand, String patent, Verdict expected) {
    assertThat(check(demand, patent)).extracting(IndicatorCheck::verdict).containsExactly(expected);
  }

  @Test
  void aPatentThatReachesTheFigureSomewhereMeetsIt() {
    List<IndicatorCheck> checks = check("抗压强度不低于60MPa", "现有桩的抗压强度为40MPa。", "一种桩，其特征在于，抗压强度为75MPa。");
    assertThat(checks).extracting(IndicatorCheck::verdict).containsExactly(Verdict.SATISFIED);
    assertThat(checks.getFirst().offered().orElseThrow().text()).contains("75MPa");
  }

  @Test
  void whatTheTextDoesNotSayIsUnknown() {
    List<IndicatorCheck> checks = check("抗压强度不低于60MPa", "桩身设有螺旋肋。");
    assertThat(checks).extracting(IndicatorCheck::chineseVerdict).containsExactly("未提及");
    assertThat(IndicatorCheck.balance(checks)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"目前合格率只有85%", "预算120万元以内", "希望6个月内完成样机", "厂里有3台设备", "现有设备的抗压强度为40MPa，老是裂"})
  void isNoTarget(String demand) {
    assertThat(indicators.targets(demand)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void agreesWithPlainComparisonOfRandomFigures(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      int wanted = 10 + random.nextInt(90);
      int offered = 10 + random.nextInt(90);
      boolean least = random.nextBoolean();
      boolean kilo = random.nextBoolean();
      String demand =
          String.format(
              Locale.ROOT, kilo ? "拉伸强度%s%d000kPa" : "拉伸强度%s%dMPa", least ? "不低于" : "不超过", wanted);
      boolean met = least ? offered >= wanted * 0.99 : offered <= wanted * 1.01;
      assertThat(check(demand, "其拉伸强度为" + offered + "MPa。"))
          .as("seed %d: %s, %d MPa", seed, demand, offered)
          .extracting(IndicatorCheck::verdict)
          .containsExactly(met ? Verdict.SATISFIED : Verdict.VIOLATED);
    }
  }
}
