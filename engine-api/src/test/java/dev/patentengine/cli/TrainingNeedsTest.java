package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.ShippedData;
import dev.patentengine.classify.LabelledNeed;
import dev.patentengine.classify.Taxonomy;
import dev.patentengine.classify.TaxonomyFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the labels of demands are learnt from is apart from what they are measured on. */
class TrainingNeedsTest {

  private final ShippedData data = ShippedData.onClassPath();
  private final List<LabelledNeed> needs = TrainingNeeds.read(data);

  @Test
  void everyLabelIsAGroupAndEveryGroupHasExamples() {
    Taxonomy taxonomy = TaxonomyFiles.of(data).taxonomy();
    Set<String> used =
        needs.stream().flatMap(need -> need.groups().stream()).collect(Collectors.toSet());
    assertThat(taxonomy.answers()).containsAll(used);
    assertThat(used).hasSize(taxonomy.groups().size());
    assertThat(needs).extracting(LabelledNeed::id).doesNotHaveDuplicates();
  }

  @Test
  void noTrainingTextIsNearlyADemandThatIsMeasuredOn() {
    List<Set<String>> measured =
        IndustryDemands.read(data).stream().map(demand -> stretches(demand.text())).toList();
    for (LabelledNeed need : needs) {
      Set<String> own = stretches(need.text());
      for (Set<String> other : measured) {
        long shared = own.stream().filter(other::contains).count();
        assertThat(2 * shared).as(need.id()).isLessThan(Math.min(own.size(), other.size()));
      }
    }
  }

  private static Set<String> stretches(String text) {
    String plain = text.replaceAll("\\s", "");
    return IntStream.range(0, Math.max(1, plain.length() - 3))
        .mapToObj(at -> plain.substring(at, Math.min(plain.length(), at + 4)))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
