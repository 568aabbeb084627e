package dev.patentengine.nlp.dl4j;

import dev.patentengine.nlp.onnx.LowRankAdapter;
import java.util.function.Consumer;

/**
 * How an encoder is tuned. {@link #standard} is the recipe of our first trials; it was not compared
 * with others on held-out pairs. Immutable.
 *
 * @param rank of the low-rank factors
 * @param scale by which their product is added to the weights
 * @param learningRate the highest of the run
 * @param weightDecay share of a value that is taken off per step and learning rate
 * @param temperature by which cosines are divided in the loss
 * @param batch demands in a step
 * @param epochs times that every pair is seen
 * @param hardNegatives mined documents per demand and step
 * @param demandPieces word pieces of a demand at most
 * @param documentPieces word pieces of a document at most
 * @param shortened share of the demands that a step sees only in part, {@link Clauses}
 * @param seed of everything random
 * @param threads that compute; their number does not change the result
 */
public record TuningOptions(
    int rank,
    float scale,
    double learningRate,
    double weightDecay,
    double temperature,
    int batch,
    int epochs,
    int hardNegatives,
    int demandPieces,
    int documentPieces,
    double shortened,
    long seed,
    int threads) {

  private static final int MOST_PIECES = 512;

  public TuningOptions {
    within("rank", rank, 1, EncoderNetwork.WIDTH);
    within("scale", scale, Float.MIN_NORMAL, 1000);
    within("learning rate", learningRate, 1e-9, 1);
    within("weight decay", weightDecay, 0, 1);
    within("temperature", temperature, 0.005, 10);
    within("batch", batch, 2, 1000);
    within("epochs", epochs, 1, 1000);
    within("hard negatives", hardNegatives, 0, 20);
    within("demand pieces", demandPieces, 3, MOST_PIECES);
    within("document pieces", documentPieces, 3, MOST_PIECES);
    within("share of shortened demands", shortened, 0, 1);
    within("threads", threads, 1, 64);
  }

  private static void within(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          name + " must be between " + least + " and " + most + ", not " + value);
    }
  }

  /** The recipe for some hundreds to thousands of pairs, on all processors. */
  public static TuningOptions standard() {
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 64);
    return new TuningOptions(16, 2, 4e-4, 0.01, 0.03, 24, 3, 1, 128, 160, 0, 1, threads);
  }

  /** With another highest learning rate. */
  public TuningOptions withLearningRate(double value) {
    return with(draft -> draft.learningRate = value);
  }

  /** With another number of demands in a step. */
  public TuningOptions withBatch(int value) {
    return with(draft -> draft.batch = value);
  }

  /** With another number of rounds over all pairs. */
  public TuningOptions withEpochs(int value) {
    return with(draft -> draft.epochs = value);
  }

  /** With another number of mined documents per demand. */
  public TuningOptions withHardNegatives(int value) {
    return with(draft -> draft.hardNegatives = value);
  }

  /** With another rank. */
  public TuningOptions withRank(int value) {
    return with(draft -> draft.rank = value);
  }

  /** With the rank and the scale of an adapter, to go on from it. */
  public TuningOptions shapedAs(LowRankAdapter adapter) {
    return with(draft -> {
      draft.rank = adapter.rank();
      draft.scale = adapter.scale();
    });
  }

  /** With another number of word pieces of a document. */
  public TuningOptions withDocumentPieces(int value) {
    return with(draft -> draft.documentPieces = value);
  }

  /** With another share of shortened demands. */
  public TuningOptions withShortened(double value) {
    return with(draft -> draft.shortened = value);
  }

  /** With another seed. */
  public TuningOptions withSeed(long value) {
    return with(draft -> draft.seed = value);
  }

  /** With another number of threads. */
  public TuningOptions withThreads(int value) {
    return with(draft -> draft.threads = value);
  }

  private TuningOptions with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.options();
  }

  /** Options that are being changed, for one call of {@link #with}. */
  private static final class Draft {

    private final TuningOptions given;
    private int rank;
    private float scale;
    private double learningRate;
    private int batch;
    private int epochs;
    private int hardNegatives;
    private int documentPieces;
    private double shortened;
    private long seed;
    private int threads;

    Draft(TuningOptions given) {
      this.given = given;
      rank = given.rank;
      scale = given.scale;
      learningRate = given.learningRate;
      batch = given.batch;
      epochs = given.epochs;
      hardNegatives = given.hardNegatives;
      documentPieces = given.documentPieces;
      shortened = given.shortened;
      seed = given.seed;
      threads = given.threads;
    }

    TuningOptions options() {
      return new TuningOptions(
          rank,
          scale,
          learningRate,
          given.weightDecay,
          given.temperature,
          batch,
          epochs,
          hardNegatives,
          given.demandPieces,
          documentPieces,
          shortened,
          seed,
          threads);
    }
  }
}
