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
    Map<String, Integer> expected = new LinkedHashMap<>();
    for (int i = 0; i < 5_000; i++) {
      String word = "词" + random.nextInt(1_000);
      bag.add(word);
      expected.merge(word, 1, Integer::sum);
    }
    assertThat(bag.words()).containsExactlyElementsOf(expected.keySet());
    for (int i = 0; i < bag.size(); i++) {
      assertThat(bag.count(i)).isEqualTo(expected.get(bag.word(i)));
    }
  }

  @Test
  void takesTheWordsOfAnotherOnce() {
    WordBag title = new WordBag();
    title.add("泵");
    title.add("泵");
    WordBag body = new WordBag();
    for (int i = 0; i < 100; i++) {
      title.add("词" + i);
    }
    body.addMissing(title);
    body.addMissing(title);
    assertThat(body.words()).isEqualTo(title.words());
    assertThat(body.count(0)).isEqualTo(1);
  }
}
