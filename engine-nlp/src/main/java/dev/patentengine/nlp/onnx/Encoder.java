package dev.patentengine.nlp.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.patentengine.nlp.Embedding;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The network in memory: word pieces in, the hidden state of the first position out.
 *
 * <p>BGE is trained to put a sentence's meaning into its first position ({@code [CLS]}); the mean
 * over all positions is another, worse vector. Safe for concurrent use; closing while a call runs
 * is the owner's fault to avoid.
 */
final class Encoder implements AutoCloseable {

  /** Width of a hidden state of bge-small-zh-v1.5. */
  static final int DIMENSIONS = 512;

  /** More threads than this within one text of a few hundred pieces wait more than they work. */
  private static final int MOST_THREADS_PER_CALL = 4;

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Encoder(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /** Loads a network; {@code model} is copied, the caller may forget it. */
  static Encoder open(byte[] model, int threads) {
    try {
      return DeepStack.call(() -> load(model, threads));
    } catch (OrtException e) {
      throw new OnnxModelException("ONNX Runtime cannot load the model 无法加载向量模型", e);
    }
  }

  private static Encoder load(byte[] model, int threads) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    environment.setTelemetry(false);
    try (SessionOptions options = new SessionOptions()) {
      configure(options, threads);
      return new Encoder(environment, environment.createSession(model, options));
    }
  }

  /**
   * Measured on two cores: spinning threads make one caller 15 % faster and two callers 20 %
   * slower, so they sleep; memory patterns are kept per input shape, and shapes differ all the
   * time.
   */
  private static void configure(SessionOptions options, int threads) throws OrtException {
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
    options.setIntraOpNumThreads(Math.min(threads, MOST_THREADS_PER_CALL));
    options.setInterOpNumThreads(1);
    options.setMemoryPatternOptimization(false);
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
  }

  /** The vectors of some texts, each given as its word pieces, in their order. */
  List<Embedding> encode(List<long[]> texts) {
    int width = texts.stream().mapToInt(pieces -> pieces.length).max().orElseThrow();
    long[] ids = new long[texts.size() * width];
    long[] mask = new long[ids.length];
    for (int row = 0; row < texts.size(); row++) {
      long[] pieces = texts.get(row);
      System.arraycopy(pieces, 0, ids, row * width, pieces.length);
      Arrays.fill(mask, row * width, row * width + pieces.length, 1);
    }
    try {
      return run(ids, mask, new long[] {texts.size(), width});
    } catch (OrtException e) {
      throw new OnnxModelException(
          "ONNX Runtime failed on " + texts.size() + " texts of " + width + " pieces", e);
    }
  }

  private List<Embedding> run(long[] ids, long[] mask, long[] shape) throws OrtException {
    try (OnnxTensor idTensor = tensor(ids, shape);
        OnnxTensor maskTensor = tensor(mask, shape);
        OnnxTensor typeTensor = tensor(new long[ids.length], shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      return firstPositions((OnnxTensor) result.get(0));
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  /** Reads [text, position, dimension] at position 0. */
  private static List<Embedding> firstPositions(OnnxTensor hidden) {
    long[] shape = hidden.getInfo().getShape();
    int texts = Math.toIntExact(shape[0]);
    int stride = Math.toIntExact(shape[1] * shape[2]);
    FloatBuffer values = hidden.getFloatBuffer();
    List<Embedding> vectors = new ArrayList<>(texts);
    for (int row = 0; row < texts; row++) {
      float[] vector = new float[DIMENSIONS];
      values.get(row * stride, vector);
      vectors.add(Embedding.of(vector));
    }
    return vectors;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new OnnxModelException("ONNX Runtime cannot close the model", e);
    }
  }
}
