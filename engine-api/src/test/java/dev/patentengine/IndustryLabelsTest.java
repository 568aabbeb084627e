package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.classify.Classification;
import dev.patentengine.classify.IndustryGraph;
import dev.patentengine.classify.IndustryLabel;
import dev.patentengine.datasets.Sample;
import dev.patentengine.diagnose.Label;
import dev.patentengine.index.Facet;
import dev.patentengine.index.SearchResult;
import dev.patentengine.model.Demand;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.Patent;
import dev.patentengine.plan.Plan;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Industries of what an engine stores and is asked. */
class IndustryLabelsTest {

  @TempDir Path folder;

  @Test
  void labelsAWholeIndexAndFindsByIndustry() {
    try (PatentEngine engine = PatentEngine.open(folder)) {
      engine.store(Sample.patents());
      IndustryGraph.Labels labels = engine.labelIndustries();
      assertThat(labels.groups()).hasSize(Sample.patents().size());
      SearchResult found = engine.search("产业:5", 0, 50, List.of(Facet.INDUSTRY));
      assertThat(found.hits()).isNotEmpty();
      assertThat(engine.labelIndustries()).as("a second time").isEqualTo(labels);
    }
  }

  @Test
  void patentsAreReadByTheirVectorsOnceTheyHaveThem() {
    List<Patent> few =
        Sample.patents().stream().sorted(Comparator.comparing(Patent::id)).limit(12).toList();
    try (PatentEngine engine = PatentEngine.open(folder)) {
      engine.store(few);
      List<List<IndustryLabel>> byWords = engine.labelIndustries().groups();
      engine.embedPending(Progress.SILENT);
      IndustryGraph.Labels labels = engine.labelIndustries();
      assertThat(labels.trusted()).as("too few for the graph").isFalse();
      for (int i = 0; i < few.size(); i++) {
        assertThat(labels.groups().get(i))
            .usingRecursiveComparison()
            .withComparatorForType(new DoubleComparator(1e-3), Double.class)
            .isEqualTo(
                engine.classify(few.get(i)).groups().stream()
                    .filter(label -> label.confidence() >= Classification.SURE)
                    .toList());
      }
      assertThat(labels.groups()).isNotEqualTo(byWords);
    }
  }

  @Test
  void aPlansIndustriesAreThoseOfItsDiagnosis() {
    Demand battery = Demand.of("b", "电动汽车动力电池包冬天低温充电慢，零下二十度充到八成要三个小时，求电池热管理方案");
    try (PatentEngine engine = PatentEngine.open(folder)) {
      engine.store(Sample.patents());
      Plan plan = engine.plan(battery);
      assertThat(plan.industries()).extracting(Label::code).startsWith("5");
      assertThat(plan.industries()).isEqualTo(plan.diagnosis().structured().industries());
    }
  }

  @Test
  void aPatentsLabelsNameTheRowsOfTheTable() {
    Patent cell =
        Patent.builder("CN199199999B")
            .title("锂离子动力电池的隔膜及其制备方法")
            .summary("一种新能源汽车用锂离子电池隔膜。")
            .ipc(List.of(IpcSymbol.of("B60L53/16")))
            .build();
    try (PatentEngine engine = PatentEngine.open(folder)) {
      Classification answer = engine.classify(cell);
      assertThat(answer.first().code()).isEqualTo("5");
      assertThat(answer.first().evidence()).anyMatch(line -> line.startsWith("参照关系表第"));
      assertThat(engine.classify(Demand.of("光伏组件隐裂快速检测")).first().code()).isEqualTo("6");
    }
  }
}
