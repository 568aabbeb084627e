package dev.patentengine.nlp.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * For each pair the documents that the untuned encoder puts near the demand though they are not its
 * answer: what there is to learn from. Those nearly as near as the answer are left out, since many
 * of them are right too. Immutable.
 *
 * @param documents per pair, places in the corpus, nearest first
 */
record HardNegatives(List<int[]> documents) {

  /** Of the recipe in the project's measurements: first 60, below .95 of the answer's cosine. */
  private static final int DEPTH = 60;

  private static final double BELOW = 0.95;

  private record Ranked(int document, double cosine) {}

  /** Mines with the network as it is merged now. */
  static HardNegatives mine(TrainingSet set, EncoderRun run) {
    float[][] demands = directions(run.embed(set.demands()));
    float[][] corpus = directions(run.embed(set.documents()));
    return new HardNegatives(
        IntStream.range(0, demands.length)
            .parallel()
            .mapToObj(pair -> mine(set, demands[pair], set.pairs().get(pair).document(), corpus))
            .toList());
  }

  private static float[][] directions(float[][] vectors) {
    for (float[] vector : vectors) {
      ContrastiveLoss.normalize(vector);
    }
    return vectors;
  }

  private static int[] mine(TrainingSet set, float[] demand, int answer, float[][] corpus) {
    double most = BELOW * ContrastiveLoss.dot(demand, corpus[answer]);
    return IntStream.range(0, corpus.length)
        .mapToObj(i -> new Ranked(i, ContrastiveLoss.dot(demand, corpus[i])))
        .sorted((a, b) -> Double.compare(b.cosine, a.cosine))
        .limit(DEPTH)
        .filter(ranked -> ranked.cosine < most && !set.kin(answer, ranked.document))
        .mapToInt(Ranked::document)
        .toArray();
  }

  /** Up to {@code count} different ones of a pair. */
  List<Integer> draw(int pair, int count, SplittableRandom random) {
    List<Integer> rest = new ArrayList<>();
    for (int document : documents.get(pair)) {
      rest.add(document);
    }
    List<Integer> drawn = new ArrayList<>();
    while (drawn.size() < count && !rest.isEmpty()) {
      int at = random.nextInt(rest.size());
      drawn.add(rest.get(at));
      rest.subList(at, at + 1).clear();
    }
    return drawn;
  }
}
