package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.ShippedData;
import dev.patentengine.classify.IndustryRule;
import dev.patentengine.classify.RuleMatch;
import dev.patentengine.classify.RuleTable;
import dev.patentengine.classify.Taxonomy;
import dev.patentengine.classify.TaxonomyFiles;
import dev.patentengine.model.IpcSymbol;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The shipped reference table with its corrections; expected answers read off the table by hand.
 */
class TaxonomyFilesTest {

  private final TaxonomyFiles files = TaxonomyFiles.of(ShippedData.onClassPath());
  private final RuleTable table = files.rules();

  private List<RuleMatch> match(String text, String... symbols) {
    return table.match(Stream.of(symbols).map(IpcSymbol::of).toList(), text);
  }

  @Test
  void theTaxonomyHasNineIndustriesAndFortyGroups() {
    Taxonomy taxonomy = files.taxonomy();
    assertThat(taxonomy.industries()).hasSize(9);
    assertThat(taxonomy.groups()).hasSize(40);
    assertThat(taxonomy.get("5.3").name()).isEqualTo("新能源汽车相关设施制造");
    assertThat(taxonomy.answers()).hasSize(41).endsWith("none");
    assertThat(table.rules()).hasSize(303).allMatch(r -> taxonomy.find(r.code()).isPresent());
  }

  @Test
  void rowThreeIncludesWhatStandsInBothOfItsLists() {
    assertThat(match("程控交换", "H04Q11/00")).extracting(m -> m.rule().row()).contains(2);
    assertThat(match("其它", "G06F1/16")).extracting(m -> m.rule().row()).doesNotContain(2);
  }

  @Test
  void nonMotorVehiclesAreNoNewEnergyVehicles() {
    assertThat(match("电动汽车充电枪", "B60L53/16")).extracting(m -> m.rule().code()).contains("5.3");
    assertThat(match("电动自行车充电柜", "B60L53/16")).filteredOn(m -> m.rule().row() == 211).isEmpty();
  }

  @Test
  void pointersAreReplacedByTermsThatTextsHold() {
    assertThat(match("含铈抛光粉", "C09K11/77")).anyMatch(m -> m.rule().row() == 85 && m.complete());
    assertThat(match("荧光粉", "C09K11/77")).anyMatch(m -> m.rule().row() == 85 && !m.complete());
  }

  @Test
  void repairedPatternsCoverTheirSubgroups() {
    assertThat(match("区块链存证", "H03M13/11")).anyMatch(m -> m.rule().row() == 15 && m.complete());
    assertThat(match("癫痫预警", "G16H50/30")).anyMatch(m -> m.rule().row() == 27 && m.complete());
  }

  @Test
  void noKeywordIsASingleCharacterUnlessItNamesAnElement() {
    assertThat(table.rules())
        .filteredOn(rule -> rule.row() != 85)
        .flatExtracting(IndustryRule::keywords)
        .noneMatch(keyword -> keyword.length() == 1);
    assertThat(table.rules())
        .flatExtracting(IndustryRule::keywords)
        .noneMatch(keyword -> keyword.contains("相关关键词") || keyword.startsWith("不包"));
  }

  @Test
  void rulesWithoutKeywordsDecideBySymbolAlone() {
    assertThat(match("任意文字", "B61B1/00")).allMatch(RuleMatch::complete).isNotEmpty();
  }
}
