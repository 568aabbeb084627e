package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.diagnose.FacetKind;
import dev.patentengine.diagnose.LabelledDemand;
import dev.patentengine.diagnose.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The diagnosis set keeps its own rules. */
class DiagnosisGoldTest {

  private static List<LabelledDemand> read(String name) {
    byte[] file = ShippedData.onClassPath().bytes("diagnosis/" + name).orElseThrow();
    return LabelledDemand.read(new String(file, StandardCharsets.UTF_8).lines().toList());
  }

  @Test
  void theTestPartIsWhatMostOfThreeLabellersSay() {
    List<LabelledDemand> gold = read("test.jsonl");
    List<List<LabelledDemand>> labellers =
        List.of(
            read("test-labels-1.jsonl"), read("test-labels-2.jsonl"), read("test-labels-3.jsonl"));
    for (int i = 0; i < gold.size(); i++) {
      LabelledDemand each = gold.get(i);
      int row = i;
      List<LabelledDemand> said = labellers.stream().map(all -> all.get(row)).toList();
      assertThat(said).allSatisfy(one -> assertThat(one.id()).isEqualTo(each.id()));
      assertThat(most(said, one -> one.verdict() == each.verdict())).as(each.id()).isTrue();
      assertThat(most(said, one -> one.kind() == each.kind())).as(each.id()).isTrue();
      for (FacetKind facet : FacetKind.values()) {
        assertThat(each.has(facet)).as(each.id()).isEqualTo(most(said, one -> one.has(facet)));
      }
    }
  }

  private static boolean most(List<LabelledDemand> said, Predicate<LabelledDemand> label) {
    return said.stream().filter(label).count() >= 2;
  }

  @Test
  void noTopicAndNoTextIsInBothParts() {
    List<LabelledDemand> train = read("train.jsonl");
    List<LabelledDemand> test = read("test.jsonl");
    Set<String> topics =
        train.stream().map(LabelledDemand::topic).collect(Collectors.toCollection(HashSet::new));
    topics.removeAll(Set.of("", "无"));
    assertThat(test).extracting(LabelledDemand::topic).doesNotContainAnyElementsOf(topics);
    Set<String> texts = train.stream().map(LabelledDemand::text).collect(Collectors.toSet());
    assertThat(texts).hasSameSizeAs(train);
    assertThat(test).noneMatch(each -> texts.contains(each.text()));
  }

  @Test
  void whatIsAcceptedIsTechnicalAndWithoutFault() {
    for (String part : List.of("train.jsonl", "test.jsonl")) {
      assertThat(read(part))
          .filteredOn(each -> each.verdict() == Verdict.ACCEPT)
          .allSatisfy(each -> {
            assertThat(each.kind().code()).as(each.id()).isEqualTo("technical");
            assertThat(each.faults()).as(each.id()).isSubsetOf("contact");
          });
    }
  }
}
