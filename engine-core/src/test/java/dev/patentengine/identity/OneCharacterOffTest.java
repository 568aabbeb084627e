package dev.patentengine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneCharacterOffTest {

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void findsAllThatComparingAllWithAllFinds(long seed) {
    Random random = new Random(seed);
    Set<String> texts = new TreeSet<>();
    for (int i = 0; i < 120; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 4 + random.nextInt(4); k > 0; k--) {
        text.append("蓝海机电".charAt(random.nextInt(4)));
      }
      texts.add(text.toString());
    }
    Set<Set<String>> found = new HashSet<>();
    new OneCharacterOff(texts).pairs((a, b) -> found.add(Set.of(a, b)));
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    for (String a : texts) {
      for (String b : texts) {
        if (!a.equals(b) && distance.apply(a, b) == 1) {
          assertThat(found).as("seed " + seed).contains(Set.of(a, b));
        }
      }
    }
  }

  @Test
  void leavesOutWhatIsTooShortOrTooLong() {
    Set<Set<String>> found = new HashSet<>();
    new OneCharacterOff(List.of("", "蓝", "蓝海", "蓝海机", "电".repeat(50_000), "电".repeat(50_001)))
        .pairs((a, b) -> found.add(Set.of(a, b)));
    assertThat(found).isEmpty();
  }
}
