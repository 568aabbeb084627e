package dev.patentengine.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CorrectAndSmoothTest {

  private static final int CLASSES = 5;

  /** A graph of known communities, text predictions that are often wrong, and half the labels. */
  private record World(LabelGraph graph, float[] predictions, int[] truth, int[] known) {

    static World of(int nodes, double homophily, long seed) {
      Random random = new Random(seed);
      int[] truth = new int[nodes];
      int[] known = new int[nodes];
      float[] predictions = new float[nodes * CLASSES];
      for (int node = 0; node < nodes; node++) {
        truth[node] = random.nextInt(CLASSES);
        known[node] = random.nextBoolean() ? truth[node] : -1;
        int said = random.nextDouble() < .6 ? truth[node] : random.nextInt(CLASSES);
        for (int k = 0; k < CLASSES; k++) {
          predictions[node * CLASSES + k] = k == said ? .6f : .1f;
        }
      }
      LabelGraph.Builder edges = LabelGraph.builder(nodes);
      for (int made = 0; made < nodes * 3; ) {
        int one = random.nextInt(nodes);
        int other = random.nextInt(nodes);
        boolean wanted = random.nextDouble() < homophily;
        if (one != other && (truth[one] == truth[other]) == wanted) {
          edges.edge(one, other, 1);
          made++;
        }
      }
      return new World(edges.build(), predictions, truth, known);
    }

    double accuracy(float[] rows) {
      int right = 0;
      int all = 0;
      for (int node = 0; node < truth.length; node++) {
        if (known[node] < 0) {
          all++;
          right += CorrectAndSmooth.best(rows, node, CLASSES) == truth[node] ? 1 : 0;
        }
      }
      return (double) right / all;
    }

    double gain() {
      float[] answers = CorrectAndSmooth.standard().apply(graph, predictions, known, CLASSES);
      return accuracy(answers) - accuracy(predictions);
    }

    boolean trusted() {
      return CorrectAndSmooth.standard().trusted(graph, predictions, known, CLASSES, 5);
    }
  }

  @Test
  void gainsWhereNeighboursShareLabelsAndIsNotTrustedWhereTheyDoNot() {
    double before = -1;
    for (int tenths = 2; tenths <= 9; tenths++) {
      World world = World.of(4000, tenths / 10.0, 20210L + tenths);
      double gain = world.gain();
      System.out.printf(
          "homophily %.1f (measured %.2f): text %.3f, gain by graph %+.3f, trusted %s%n",
          tenths / 10.0,
          world.graph().homophily(world.truth()),
          world.accuracy(world.predictions()),
          gain,
          world.trusted());
      assertThat(gain).as("homophily .%d", tenths).isGreaterThan(before - .02);
      before = gain;
    }
    assertThat(World.of(4000, .9, 1).gain()).isGreaterThan(.1);
    assertThat(World.of(4000, .9, 1).trusted()).isTrue();
    assertThat(World.of(4000, .05, 2).gain()).isNegative();
    assertThat(World.of(4000, .05, 2).trusted()).isFalse();
  }

  @Test
  void anIsolatedNodeKeepsWhatItsTextSays() {
    LabelGraph graph = LabelGraph.builder(3).edge(0, 1, 1).build();
    float[] text = {.7f, .3f, .4f, .6f, .2f, .8f};
    float[] answers = CorrectAndSmooth.standard().apply(graph, text, new int[] {0, -1, -1}, 2);
    assertThat(answers[4]).isEqualTo(.2f, Offset.offset(1e-6f));
    assertThat(answers[5]).isEqualTo(.8f, Offset.offset(1e-6f));
    assertThat(answers[2]).as("its neighbour is of class 0").isGreaterThan(.5f);
  }

  @Test
  void withoutKnownLabelsNothingIsCorrected() {
    LabelGraph graph = LabelGraph.builder(2).edge(0, 1, .5f).build();
    float[] text = {.9f, .1f, .9f, .1f};
    float[] answers = CorrectAndSmooth.standard().apply(graph, text, new int[] {-1, -1}, 2);
    assertThat(answers).containsExactly(text, Offset.offset(1e-5f));
  }

  @Test
  void aSmallCaseComesOutAsByHand() {
    // One edge, so D^-½ A D^-½ swaps the two rows. One round, correction and smoothing .5:
    // E0 = (1,0) − (.5,.5) = (.5,−.5); spread to node 1: .5·E0 = (.25,−.25), of norm .5, scaled to
    // the mean norm 1 → (.5,−.5); node 1 = (.2,.8) + (.5,−.5) = (.7,.3).
    // Smoothing: node 1 = .5·(.7,.3) + .5·(1,0) = (.85,.15).
    LabelGraph graph = LabelGraph.builder(2).edge(0, 1, 3).build();
    float[] answers =
        new CorrectAndSmooth(.5f, .5f, 1)
            .apply(graph, new float[] {.5f, .5f, .2f, .8f}, new int[] {0, -1}, 2);
    assertThat(answers[2]).isEqualTo(.85f, Offset.offset(1e-6f));
    assertThat(answers[3]).isEqualTo(.15f, Offset.offset(1e-6f));
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> LabelGraph.builder(2).edge(0, 2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0–2");
    assertThatThrownBy(() -> LabelGraph.builder(2).edge(0, 1, Float.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CorrectAndSmooth(1, .5f, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            CorrectAndSmooth.standard()
                .apply(LabelGraph.builder(2).build(), new float[3], new int[2], 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
