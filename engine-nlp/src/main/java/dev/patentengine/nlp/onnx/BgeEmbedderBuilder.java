package dev.patentengine.nlp.onnx;

import dev.patentengine.nlp.ModelIdentity;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be chosen about a {@link BgeEmbedder}. For one thread; the embedder that it opens is
 * independent of it.
 */
public final class BgeEmbedderBuilder {

  /** What the network can read (its table of positions). */
  static final int MOST_PIECES = 512;

  /** The longest expansion of one character by NFKC is 18 (U+FDFA), and two pieces frame it. */
  private static final int FEWEST_PIECES = 32;

  private static final int MOST_THREADS = 64;

  private static final int MOST_BATCH_PIECES = 1 << 16;

  Precision precision = Precision.FP32;
  int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
  int batchPieces = 512;
  int maxPieces = MOST_PIECES;
  Optional<Path> cacheDirectory = Optional.empty();
  Optional<LowRankAdapter> adapter = Optional.empty();
  private Optional<SoftReference<ModelFiles>> read = Optional.empty();

  BgeEmbedderBuilder() {}

  /** How finely weights are kept; {@link Precision#FP32} unless said. */
  public BgeEmbedderBuilder precision(Precision value) {
    precision = value;
    read = Optional.empty();
    return this;
  }

  /** Threads that may work at a time, 1 to 64; as many as there are processors unless said. */
  public BgeEmbedderBuilder threads(int value) {
    threads = inRange("threads", value, 1, MOST_THREADS);
    return this;
  }

  /**
   * Word pieces that go through the network together, padding included, 1 to 65536; 512 unless
   * said. More needs more memory and is hardly faster. {@link Precision#INT8} takes texts one by
   * one.
   */
  public BgeEmbedderBuilder batchPieces(int value) {
    batchPieces = inRange("batchPieces", value, 1, MOST_BATCH_PIECES);
    return this;
  }

  /**
   * Word pieces (about as many as Chinese characters) that are read of a text, 32 to 512; 512
   * unless said. Part of the model's identity.
   */
  public BgeEmbedderBuilder maxPieces(int value) {
    maxPieces = inRange("maxPieces", value, FEWEST_PIECES, MOST_PIECES);
    read = Optional.empty();
    return this;
  }

  /**
   * A directory in which the tokenizer's native code is unpacked and kept for the next start.
   * Unless said, it goes to a private temporary directory that is removed again; nothing is written
   * to the user's home. A process loads the code once, so the first embedder's choice counts. Only
   * the user may be able to write to it: what lies there is run.
   */
  public BgeEmbedderBuilder cacheDirectory(Path value) {
    cacheDirectory = Optional.of(value);
    return this;
  }

  /**
   * What tuning has changed in the encoder, merged into its weights when it is loaded; none unless
   * said. Only for {@link Precision#FP32}. Part of the model's identity.
   */
  public BgeEmbedderBuilder adapter(LowRankAdapter value) {
    adapter = Optional.of(value);
    read = Optional.empty();
    return this;
  }

  /** Loads the model: some tenths of a second, less after {@link #identity}. */
  public BgeEmbedder open() {
    ModelFiles files = files();
    read = Optional.empty();
    return BgeEmbedder.open(this, files);
  }

  /**
   * The identity of what {@link #open} would open, sooner. The files that it was told by are kept
   * for that, unless memory runs short or something else is chosen.
   */
  public ModelIdentity identity() {
    return files().identity();
  }

  /** What was read last, until it is opened. */
  ModelFiles files() {
    requireFitting();
    ModelFiles files = read.map(SoftReference::get).orElseGet(() -> ModelFiles.read(this));
    read = Optional.of(new SoftReference<>(files));
    return files;
  }

  private void requireFitting() {
    if (adapter.isPresent() && precision != Precision.FP32) {
      throw new IllegalArgumentException("an adapter needs the weights in FP32, not " + precision);
    }
  }

  private static int inRange(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          name + " " + value + " is not in [" + low + ", " + high + "]");
    }
    return value;
  }
}
