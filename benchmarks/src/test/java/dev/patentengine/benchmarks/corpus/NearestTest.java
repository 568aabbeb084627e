package dev.patentengine.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void keepsTheBestInOrderAndOfEqualOnesTheFirst() {
    Nearest nearest = new Nearest(3);
    nearest.offer(0, 0.5f);
    nearest.offer(1, 0.9f);
    nearest.offer(2, 0.5f);
    nearest.offer(3, 0.5f);
    nearest.offer(4, 0.7f);
    assertThat(nearest.found())
        .containsExactly(
            new Nearest.Found(1, 0.9f), new Nearest.Found(4, 0.7f), new Nearest.Found(0, 0.5f));
  }
}
