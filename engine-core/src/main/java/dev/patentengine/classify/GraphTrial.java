package dev.patentengine.classify;

import java.util.Random;

/**
 * What a graph adds to text on a generated collection whose true labels are known: the text is
 * right or nearly at random, half of the labels are shown, and an edge joins equal labels as often
 * as its homophily says. Immutable.
 *
 * @param homophily share of edges between equal labels
 * @param text accuracy by text alone, on labels not shown
 * @param graph accuracy after spreading
 * @param trusted whether the trial on hidden labels lets the graph count
 */
public record GraphTrial(double homophily, double text, double graph, boolean trusted) {

  private static final int CLASSES = 9;
  private static final int EDGES_A_NODE = 3;

  /** How often the text is right beyond chance; the rest of its answers are random. */
  private static final double TEXT_RIGHT = 0.65;

  /** The accuracy of what an engine would use: the graph only where it is trusted. */
  public double used() {
    return trusted ? graph : text;
  }

  /** Runs one. */
  public static GraphTrial run(int nodes, double homophily, long seed) {
    Random random = new Random(seed);
    int[] truth = new int[nodes];
    int[] known = new int[nodes];
    float[] predictions = new float[nodes * CLASSES];
    for (int node = 0; node < nodes; node++) {
      truth[node] = random.nextInt(CLASSES);
      known[node] = random.nextBoolean() ? truth[node] : -1;
      int said = random.nextDouble() < TEXT_RIGHT ? truth[node] : random.nextInt(CLASSES);
      for (int k = 0; k < CLASSES; k++) {
        predictions[node * CLASSES + k] = k == said ? 0.6f : 0.4f / (CLASSES - 1);
      }
    }
    LabelGraph graph = edges(truth, homophily, random);
    CorrectAndSmooth spread = CorrectAndSmooth.standard();
    float[] after = spread.apply(graph, predictions, known, CLASSES);
    return new GraphTrial(
        homophily,
        accuracy(predictions, truth, known),
        accuracy(after, truth, known),
        spread.trusted(graph, predictions, known, CLASSES, seed));
  }

  private static LabelGraph edges(int[] truth, double homophily, Random random) {
    LabelGraph.Builder edges = LabelGraph.builder(truth.length);
    for (int made = 0; made < truth.length * EDGES_A_NODE; ) {
      int one = random.nextInt(truth.length);
      boolean same = random.nextDouble() < homophily;
      int other = random.nextInt(truth.length);
      while (one == other || (truth[one] == truth[other]) != same) {
        other = random.nextInt(truth.length);
      }
      edges.edge(one, other, 1);
      made++;
    }
    return edges.build();
  }

  private static double accuracy(float[] rows, int[] truth, int[] known) {
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
}
