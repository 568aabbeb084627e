package dev.patentengine.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyCountsTest {

  @Test
  void tellsBothCountsOfEveryNumber() {
    Set<Integer> numbers = new HashSet<>();
    for (int title = 0; title <= BodyCounts.MOST; title++) {
      for (int summary = title == 0 ? 1 : 0; summary <= BodyCounts.MOST; summary++) {
        int number = BodyCounts.of(title, summary);
        assertThat(number).isPositive();
        assertThat(BodyCounts.title(number)).isEqualTo(title);
        assertThat(BodyCounts.summary(number)).isEqualTo(summary);
        numbers.add(number);
      }
    }
    assertThat(numbers).hasSize((BodyCounts.MOST + 1) * (BodyCounts.MOST + 1) - 1);
  }

  @Test
  void keepsSmallCountsSmallAndLargeOnesBounded() {
    assertThat(BodyCounts.of(0, 1)).isEqualTo(1);
    assertThat(BodyCounts.of(1, 2)).isLessThan(8);
    int most = BodyCounts.of(BodyCounts.MOST, BodyCounts.MOST);
    assertThat(BodyCounts.of(Integer.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo(most);
    // Lucene hands frequencies out as float.
    assertThat((int) (float) most).isEqualTo(most);
  }
}
