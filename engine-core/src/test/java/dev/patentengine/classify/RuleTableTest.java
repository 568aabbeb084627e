package dev.patentengine.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.model.IpcSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RuleTableTest {

  private static IndustryRule rule(
      int row, String code, List<String> include, List<String> exclude) {
    return new IndustryRule(row, code, include, exclude, List.of(), List.of());
  }

  private static List<String> codes(RuleTable table, String text, String... symbols) {
    List<IpcSymbol> ipc = new ArrayList<>();
    for (String symbol : symbols) {
      ipc.add(IpcSymbol.of(symbol));
    }
    return RuleTable.codes(table.match(ipc, text));
  }

  @Test
  void anAsteriskCoversTheGroupAndAllBelowButNoLongerNumber() {
    RuleTable table = RuleTable.of(List.of(rule(0, "1.1", List.of("H04L12*"), List.of())));
    assertThat(codes(table, "", "H04L12/46")).containsExactly("1.1");
    assertThat(codes(table, "", "H04L12")).containsExactly("1.1");
    assertThat(codes(table, "", "H04L1/00", "H04L121/00", "H04L", "H04")).isEmpty();
  }

  @Test
  void withoutAsteriskOnlyTheSymbolItselfIsMeant() {
    RuleTable table = RuleTable.of(List.of(rule(0, "1.2", List.of("H01L21/67"), List.of())));
    assertThat(codes(table, "", "H01L21/67")).containsExactly("1.2");
    assertThat(codes(table, "", "H01L21/677", "H01L21/00", "H01L21")).isEmpty();
  }

  @Test
  void aSubclassOrClassCoversAllOfIt() {
    RuleTable table =
        RuleTable.of(
            List.of(
                rule(0, "1.2", List.of("G11C*"), List.of()),
                rule(1, "1.3", List.of("G16*"), List.of())));
    assertThat(codes(table, "", "G11C16/04")).containsExactly("1.2");
    assertThat(codes(table, "", "G16H50/20", "G11B5/00")).containsExactly("1.3");
  }

  @Test
  void anExclusionHoldsForTheSymbolThatItCoversAndNotForTheOthers() {
    RuleTable table =
        RuleTable.of(List.of(rule(0, "1.1", List.of("H04B*"), List.of("H04B1*", "H04B7/14"))));
    assertThat(codes(table, "", "H04B7/14", "H04B1/00")).isEmpty();
    assertThat(codes(table, "", "H04B7/14", "H04B7/15")).containsExactly("1.1");
  }

  @Test
  void aKeywordMakesTheMatchCompleteInAnyWidthOrCase() {
    RuleTable table =
        RuleTable.of(
            List.of(
                new IndustryRule(
                    4, "2.1", List.of("B29C64*"), List.of(), List.of("3D打印"), List.of())));
    List<IpcSymbol> ipc = List.of(IpcSymbol.of("B29C64/10"));
    assertThat(table.match(ipc, "一种３ｄ 打印喷头").getFirst().complete()).isTrue();
    assertThat(table.match(ipc, "一种３ｄ 打印喷头").getFirst().evidence())
        .isEqualTo("参照关系表第5条（2.1）：B29C64/10 且含关键词“3D打印”");
    assertThat(table.match(ipc, "一种喷头").getFirst().complete()).isFalse();
  }

  @Test
  void whatARowRulesOutKeepsItFromMatching() {
    RuleTable table =
        RuleTable.of(
            List.of(
                new IndustryRule(
                    0, "5.3", List.of("B60L53*"), List.of(), List.of(), List.of("自行车"))));
    assertThat(codes(table, "电动汽车充电桩", "B60L53/16")).containsExactly("5.3");
    assertThat(codes(table, "电动自行车充电柜", "B60L53/16")).isEmpty();
  }

  @Test
  void correctionsThatDoNotFitTheTableAreRefused() {
    List<String> table = List.of("{\"sei\":\"1.1\",\"include\":[\"H04L1*\"]}");
    assertThatThrownBy(() ->
            RuleFiles.read(
                table, List.of("{\"row\":0,\"sei\":\"1.1\",\"keywordsRemove\":[\"水\"]}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("水");
    assertThatThrownBy(() -> RuleFiles.read(table, List.of("{\"row\":3,\"sei\":\"1.1\"}")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IpcPattern.of("04L*")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void agreesWithAScanOfAllPatterns() {
    long seed = 20211L;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<IndustryRule> rules = new ArrayList<>();
      for (int row = 0; row < 5; row++) {
        rules.add(rule(row, (1 + row) + ".1", patterns(random, 3), patterns(random, 2)));
      }
      String symbol = symbol(random, 4);
      assertThat(codes(RuleTable.of(rules), "", symbol))
          .as("seed %d round %d symbol %s rules %s", seed, round, symbol, rules)
          .isEqualTo(
              rules.stream()
                  .filter(rule -> rule.include().stream().anyMatch(p -> covers(p, symbol)))
                  .filter(rule -> rule.exclude().stream().noneMatch(p -> covers(p, symbol)))
                  .map(IndustryRule::code)
                  .toList());
    }
  }

  private static boolean covers(String pattern, String symbol) {
    if (!pattern.endsWith("*")) {
      return pattern.equals(symbol);
    }
    String stem = pattern.substring(0, pattern.length() - 1);
    return stem.length() <= 4
        ? symbol.startsWith(stem)
        : symbol.equals(stem) || symbol.startsWith(stem + "/");
  }

  private static List<String> patterns(Random random, int count) {
    List<String> patterns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String symbol = symbol(random, 1 + random.nextInt(4));
      patterns.add(symbol.contains("/") || random.nextInt(5) == 0 ? symbol : symbol + "*");
    }
    return patterns;
  }

  private static String symbol(Random random, int levels) {
    String symbol = "H0" + (1 + random.nextInt(2));
    symbol += levels > 1 ? "AB".charAt(random.nextInt(2)) : "";
    symbol += levels > 2 ? 1 + random.nextInt(12) : "";
    return symbol + (levels > 3 ? "/0" + random.nextInt(3) : "");
  }
}
