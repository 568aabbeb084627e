package dev.patentengine.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordBagTest {

  @Test
  void countsWordsInTheOrderOfTheirFirstTime() {
    Random random = new Random(1);
    WordBag bag = new WordBag();
    Map<String, Long> expected = new LinkedHashMap<>();
    for (int i = 0; i < 5_000; i++) {
      String word = "词" + random.nextInt(1_000);
      int by = 1 + random.nextInt(3);
      bag.add(word, by);
      expected.merge(word, (long) by, Long::sum);
    }
    assertThat(bag.words()).containsExactlyElementsOf(expected.keySet());
    for (int i = 0; i < bag.size(); i++) {
      assertThat(bag.count(i)).isEqualTo(expected.get(bag.word(i)));
    }
  }
}
