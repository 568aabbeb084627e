package dev.patentengine.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoInventionTest {

  /** Works of random people; the naive count over pairs is the oracle. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithCountingPairByPair(long seed) {
    Random random = new Random(seed);
    int people = 2 + random.nextInt(30);
    List<int[]> works = new ArrayList<>();
    for (int work = 0; work < random.nextInt(60); work++) {
      works.add(IntStream.range(0, people).filter(p -> random.nextInt(6) == 0).limit(8).toArray());
    }
    CoInvention graph = graph(works, people);
    for (int one = 0; one < people; one++) {
      for (int other = 0; other < people; other++) {
        int shared = 0;
        double weight = 0;
        for (int[] work : works) {
          if (one != other && holds(work, one) && holds(work, other)) {
            shared++;
            weight += 1.0 / (work.length - 1);
          }
        }
        assertThat(graph.shared(one, other))
            .as("seed %d: %d-%d", seed, one, other)
            .isEqualTo(shared);
        assertThat(graph.weight(one, other)).as("seed %d", seed).isCloseTo(weight, within(1e-4));
      }
    }
  }

  private static CoInvention graph(List<int[]> works, int people) {
    Csr peopleOfWork = Csr.of(works, work -> work);
    return CoInvention.of(peopleOfWork, peopleOfWork.inverted(people));
  }

  private static boolean holds(int[] work, int person) {
    return IntStream.of(work).anyMatch(each -> each == person);
  }

  @Test
  void tellsTwoCirclesApartThoughOneWorkJoinsThem() {
    List<int[]> works = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      works.add(new int[] {0, 1, 2});
      works.add(new int[] {3, 4, 5});
    }
    works.add(new int[] {0, 1, 2, 3, 4, 5});
    int[] labels = Communities.of(graph(works, 7));
    assertThat(labels[1]).isEqualTo(labels[0]).isEqualTo(labels[2]);
    assertThat(labels[4]).isEqualTo(labels[3]).isEqualTo(labels[5]);
    assertThat(labels[0]).isNotEqualTo(labels[3]);
    assertThat(labels[6]).as("someone alone").isEqualTo(6);
  }

  @Test
  void countsStepsUpToTheBound() {
    CoInvention chain =
        graph(List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3}, new int[] {4}), 5);
    Distances distances = new Distances(chain, 2);
    assertThat(distances.between(0, 0)).isZero();
    assertThat(distances.between(0, 2)).isEqualTo(2);
    assertThat(distances.between(0, 3)).as("too far").isEqualTo(3);
    assertThat(distances.between(0, 4)).as("not connected").isEqualTo(3);
  }

  @Test
  void aWorkOfACrowdJoinsNobody() {
    CoInvention graph = graph(List.of(IntStream.range(0, 31).toArray()), 31);
    assertThat(graph.degree(0)).isZero();
  }
}
