package dev.patentengine.nlp.dl4j;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The network on two or more threads: whole batches forward and backward, and bulk embedding. What
 * was computed forward is kept for the way back up to a bound of tokens; chunks beyond it are
 * computed a second time (a cache of gradients, Gao et al. 2021, arXiv:2101.06983). One caller at a
 * time.
 */
final class EncoderRun implements AutoCloseable {

  /** Texts in a chunk: enough for full matrix products, few enough to spread over the threads. */
  private static final int CHUNK = 6;

  /** About 140 kB a token with the four layers' intermediate values: 1.7 GB. */
  private static final int TOKENS_KEPT = 12_000;

  private final EncoderNetwork network;
  private final Workers workers;
  private final NativeThreads nativeThreads = NativeThreads.single();
  private final int tokensKept;
  private final List<Tape> tapes = new ArrayList<>();
  private final List<FloatBuffer> gradients = new ArrayList<>();
  private final List<Tape> spare;

  EncoderRun(EncoderNetwork network, int threads) {
    this(network, threads, TOKENS_KEPT);
  }

  EncoderRun(EncoderNetwork network, int threads, int tokensKept) {
    this.network = network;
    this.workers = new Workers(threads);
    this.spare = Stream.generate(Tape::new).limit(threads).toList();
    this.tokensKept = tokensKept;
  }

  EncoderNetwork network() {
    return network;
  }

  /** Hidden states of the first positions, in the order of the texts, nothing kept. */
  float[][] embed(List<int[]> texts) {
    List<TextChunk> chunks = TextChunk.of(texts, CHUNK);
    float[][] firsts = new float[texts.size()][];
    workers.forEach(
        chunks.size(), (i, worker) -> forward(chunks.get(i), spare.get(worker), firsts));
    return firsts;
  }

  private void forward(TextChunk chunk, Tape tape, float[][] firsts) {
    network.forward(chunk.texts(), tape);
    for (int row = 0; row < chunk.places().length; row++) {
      float[] first = new float[EncoderNetwork.WIDTH];
      tape.firsts().read(row, first);
      firsts[chunk.places()[row]] = first;
    }
  }

  /** A function of the hidden states of a batch, to be made smaller. */
  @FunctionalInterface
  interface Loss {

    /** The loss; replaces the states by its gradient. */
    double gradient(float[][] firsts);
  }

  /** One pass forward and backward; writes the adapter's gradient and gives the loss. */
  double learn(List<int[]> texts, Loss loss, float[] gradient) {
    List<TextChunk> chunks = TextChunk.of(texts, CHUNK);
    int kept = keep(chunks);
    float[][] firsts = new float[texts.size()][];
    workers.forEach(
        chunks.size(),
        (i, worker) -> forward(chunks.get(i), i < kept ? tapes.get(i) : spare.get(worker), firsts));
    double value = loss.gradient(firsts);
    workers.forEach(
        chunks.size(),
        (i, worker) -> {
          if (i >= kept) {
            network.forward(chunks.get(i).texts(), spare.get(worker));
          }
          Tape tape = i < kept ? tapes.get(i) : spare.get(worker);
          backward(chunks.get(i), tape, gradients.get(i), firsts);
        });
    sum(chunks.size(), gradient);
    return value;
  }

  private int keep(List<TextChunk> chunks) {
    int kept = 0;
    int tokens = 0;
    while (kept < chunks.size() && tokens + chunks.get(kept).texts().tokens() <= tokensKept) {
      tokens += chunks.get(kept).texts().tokens();
      kept++;
    }
    while (tapes.size() < kept) {
      tapes.add(new Tape());
    }
    while (gradients.size() < chunks.size()) {
      gradients.add(Matrix.allocate(network.layout().size()));
    }
    return kept;
  }

  private void backward(TextChunk chunk, Tape tape, FloatBuffer gradient, float[][] slopes) {
    Matrix firsts = new Matrix(EncoderNetwork.WIDTH).resize(chunk.places().length);
    for (int row = 0; row < chunk.places().length; row++) {
      firsts.write(row, slopes[chunk.places()[row]]);
    }
    network.backward(chunk.texts(), tape, firsts, gradient);
  }

  /** In the order of the chunks, whichever thread was first. */
  private void sum(int chunks, float[] gradient) {
    gradients.getFirst().get(0, gradient);
    float[] part = new float[gradient.length];
    for (int i = 1; i < chunks; i++) {
      gradients.get(i).get(0, part);
      for (int k = 0; k < part.length; k++) {
        gradient[k] += part[k];
      }
    }
  }

  @Override
  public void close() {
    workers.close();
    nativeThreads.close();
  }
}
