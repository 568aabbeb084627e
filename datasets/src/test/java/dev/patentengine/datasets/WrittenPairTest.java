package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WrittenPairTest {

  private final List<WrittenPair> pairs = WrittenPair.shipped();

  @Test
  void everyPairIsAboutSomethingElse() {
    assertThat(pairs).hasSizeGreaterThan(700);
    assertThat(pairs.stream().map(pair -> pair.patent().id())).doesNotHaveDuplicates();
    assertThat(pairs.stream().map(pair -> pair.patent().summary())).doesNotHaveDuplicates();
    assertThat(pairs.stream().map(WrittenPair::demand)).doesNotHaveDuplicates();
    assertThat(pairs).allSatisfy(pair -> assertThat(pair.patent().ipc()).hasSize(1));
  }

  @Test
  void demandsDoNotRepeatThePatent() {
    int repeating = 0;
    for (WrittenPair pair : pairs) {
      Set<String> shared = runs(pair.demand());
      shared.retainAll(runs(pair.patent().text()));
      assertThat(shared.size()).as("%s shares %s", pair.patent().id(), shared).isLessThan(6);
      repeating += shared.size() > 2 ? 1 : 0;
    }
    assertThat(repeating).isLessThan(pairs.size() / 100);
  }

  /** Stretches of four characters. */
  private static Set<String> runs(String text) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 4 <= text.length(); i++) {
      runs.add(text.substring(i, i + 4));
    }
    return runs;
  }
}
