package dev.patentengine.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedTableTest {

  @Test
  void valuesTakeTheirPartOfTheUnit() {
    WeightedTable<Integer> table = WeightedTable.ofCounts(0, 1, 2, 0, 1);
    assertThat(table.at(0)).isEqualTo(1);
    assertThat(table.at(.2499)).isEqualTo(1);
    assertThat(table.at(.25)).isEqualTo(2);
    assertThat(table.at(.7499)).isEqualTo(2);
    assertThat(table.at(.75)).isEqualTo(4);
    assertThat(table.at(Math.nextDown(1.0))).isEqualTo(4);
    assertThatThrownBy(() -> WeightedTable.ofCounts(0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void agreesWithALinearSearch() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      double[] weights = random.doubles(1 + random.nextInt(30), 0, 5).toArray();
      double sum = java.util.Arrays.stream(weights).sum();
      WeightedTable<Integer> table = WeightedTable.ofCounts(weights);
      for (int i = 0; i < 200; i++) {
        double part = random.nextDouble();
        double before = 0;
        int expected = 0;
        while (expected < weights.length - 1 && before + weights[expected] <= part * sum) {
          before += weights[expected++];
        }
        assertThat(table.at(part)).as("seed %d, %f", seed, part).isEqualTo(expected);
      }
    }
  }

  @Test
  void lomaxRanksFollowTheirLaw() {
    Lomax law = new Lomax(1, 10);
    Draws draws = Draws.of(3, Draws.Purpose.WORD, 1);
    int beyond = 0;
    for (int i = 0; i < 20_000; i++) {
      beyond += law.rank(draws) >= 90 ? 1 : 0;
    }
    assertThat(beyond / 20_000.0).isEqualTo(.1, within(.01));
  }

  @Test
  void normalDrawsHaveTheirMeanAndSpread() {
    Draws draws = Draws.of(4, Draws.Purpose.WORD, 1);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 20_000; i++) {
      double value = draws.normal(5, 2);
      sum += value;
      squares += (value - 5) * (value - 5);
    }
    assertThat(sum / 20_000).isEqualTo(5, within(.06));
    assertThat(squares / 20_000).isEqualTo(4, within(.2));
  }
}
