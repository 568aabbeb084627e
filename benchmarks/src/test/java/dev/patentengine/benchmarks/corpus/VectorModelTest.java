package dev.patentengine.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The real figures are those of 1,000 of the 3,584 patents behind the spectrum, the mean of five
 * drawings, and of 141 demands to them.
 */
class VectorModelTest {

  private static final int COUNT = 1_000;
  private static final Offset<Double> NEAR = within(0.045);

  private static final VectorModel MODEL = new VectorModel(1);
  private static final List<float[]> PATENTS =
      IntStream.range(0, COUNT).mapToObj(i -> MODEL.patent(matter(i), i)).toList();

  /** Two in 31 are twins, as in generated texts. */
  private static int matter(int number) {
    return number > 0 && number % 31 == 0 ? number - 1 : number;
  }

  /** Cosines of each asked to all patents but itself, the highest first. */
  private static float[][] cosines(List<float[]> asked) {
    return IntStream.range(0, asked.size())
        .parallel()
        .mapToObj(i -> {
          float[] row = new float[COUNT];
          for (int j = 0; j < COUNT; j++) {
            boolean self = asked.get(i) == PATENTS.get(j);
            row[j] = self ? 2 : -VectorUtil.dotProduct(asked.get(i), PATENTS.get(j));
          }
          Arrays.sort(row);
          return row;
        })
        .toArray(float[][]::new);
  }

  private static double quartile(float[][] cosines, int k, int quarters) {
    double[] values = Arrays.stream(cosines).mapToDouble(row -> -row[k - 1]).sorted().toArray();
    return values[values.length * quarters / 4];
  }

  @Test
  void patentsLieAsNearToTheirNeighboursAsRealOnes() {
    float[][] cosines = cosines(PATENTS);
    double[][] real = {{.552, .617, .695}, {.426, .467, .514}, {.285, .322, .355}};
    int[] depths = {1, 10, 100};
    for (int d = 0; d < depths.length; d++) {
      for (int quarters = 1; quarters <= 3; quarters++) {
        assertThat(quartile(cosines, depths[d], quarters))
            .as("quartile %d at neighbour %d", quarters, depths[d])
            .isCloseTo(real[d][quarters - 1], NEAR);
      }
    }
  }

  @Test
  void demandsLieAsNearToPatentsAsRealOnes() {
    List<float[]> demands =
        IntStream.range(0, 300).mapToObj(i -> MODEL.demand(COUNT + i, i)).toList();
    float[][] cosines = cosines(demands);
    assertThat(quartile(cosines, 1, 2)).isCloseTo(.518, NEAR);
    assertThat(quartile(cosines, 10, 2)).isCloseTo(.388, NEAR);
    assertThat(quartile(cosines, 100, 2)).isCloseTo(.259, NEAR);
  }

  /**
   * Skewness of how often a patent is among the ten nearest of another; 1.0 to 1.3 in real ones.
   */
  @Test
  void someAreNeighboursOfManyAsInReality() {
    int[] times = new int[COUNT];
    for (int i = 0; i < COUNT; i++) {
      Nearest nearest = new Nearest(10);
      for (int j = 0; j < COUNT; j++) {
        if (i != j) {
          nearest.offer(j, VectorUtil.dotProduct(PATENTS.get(i), PATENTS.get(j)));
        }
      }
      nearest.found().forEach(found -> times[found.number()]++);
    }
    double square =
        Arrays.stream(times).mapToDouble(t -> Math.pow(t - 10, 2)).average().orElseThrow();
    double cube =
        Arrays.stream(times).mapToDouble(t -> Math.pow(t - 10, 3)).average().orElseThrow();
    assertThat(cube / Math.pow(square, 1.5)).isBetween(0.6, 2.0);
  }

  @Test
  void varianceIsSpreadOverAllCoordinates() {
    double[] variance = new double[VectorFile.DIMENSIONS];
    for (int d = 0; d < variance.length; d++) {
      double sum = 0;
      double squares = 0;
      for (float[] vector : PATENTS) {
        sum += vector[d];
        squares += vector[d] * vector[d];
      }
      variance[d] = squares / COUNT - Math.pow(sum / COUNT, 2);
    }
    double mean = Arrays.stream(variance).average().orElseThrow();
    assertThat(Arrays.stream(variance).filter(v -> v > 0.6 * mean && v < 1.6 * mean).count())
        .isGreaterThan(460);
  }

  @Test
  void twinsAreAllButTheSameAndOthersAreNot() {
    List<Double> twins = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      twins.add((double) VectorUtil.dotProduct(PATENTS.get(i), MODEL.patent(i, i + 1)));
    }
    assertThat(twins).allMatch(cosine -> cosine > 0.95 && cosine < 0.9999);
    assertThat(VectorUtil.dotProduct(PATENTS.get(3), PATENTS.get(4))).isLessThan(0.9f);
  }

  @Test
  void theSameSeedGivesTheSameAndEveryVectorHasLengthOne() {
    assertThat(new VectorModel(1).patent(7, 7)).isEqualTo(PATENTS.get(7));
    assertThat(new VectorModel(2).patent(7, 7)).isNotEqualTo(PATENTS.get(7));
    assertThat(PATENTS)
        .allSatisfy(v -> assertThat(VectorUtil.dotProduct(v, v)).isCloseTo(1, within(1e-4f)));
  }
}
