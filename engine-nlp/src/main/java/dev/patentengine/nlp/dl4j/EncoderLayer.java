package dev.patentengine.nlp.dl4j;

import java.nio.FloatBuffer;
import java.util.List;

/**
 * One layer of BERT (Devlin et al. 2019): attention, then a wide inner layer with GELU, each added
 * to what went in and normalised. The last layer computes the first position of each text only,
 * since nothing else is read from it. Safe for concurrent use between merges.
 */
final class EncoderLayer {

  private final Linear query;
  private final Linear key;
  private final Linear value;
  private final Linear attentionOutput;
  private final Linear intermediate;
  private final Linear output;
  private final LayerNorm attentionNorm;
  private final LayerNorm outputNorm;
  private final boolean firstOnly;

  EncoderLayer(
      List<Linear> linears, LayerNorm attentionNorm, LayerNorm outputNorm, boolean firstOnly) {
    this.query = linears.get(0);
    this.key = linears.get(1);
    this.value = linears.get(2);
    this.attentionOutput = linears.get(3);
    this.intermediate = linears.get(4);
    this.output = linears.get(5);
    this.attentionNorm = attentionNorm;
    this.outputNorm = outputNorm;
    this.firstOnly = firstOnly;
  }

  private Attention attention(PackedTexts texts) {
    int[] queries = firstOnly ? texts.firstStarts() : texts.starts();
    return new Attention(queries, texts.starts(), EncoderNetwork.WIDTH, EncoderNetwork.HEADS);
  }

  private Matrix queryInput(PackedTexts texts, Matrix x, LayerTape tape) {
    if (!firstOnly) {
      return x;
    }
    float[] row = new float[x.columns()];
    tape.queryInput.resize(texts.texts());
    for (int i = 0; i < texts.texts(); i++) {
      x.read(texts.starts()[i], row);
      tape.queryInput.write(i, row);
    }
    return tape.queryInput;
  }

  /** Computes {@code tape.output} from {@code x}. */
  void forward(PackedTexts texts, Matrix x, LayerTape tape) {
    Matrix queryInput = queryInput(texts, x, tape);
    tape.resize(queryInput.rows());
    query.forward(queryInput, tape.query);
    key.forward(x, tape.key);
    value.forward(x, tape.value);
    attention(texts).forward(tape.query, tape.key, tape.value, tape.shares, tape.context);
    attentionOutput.forward(tape.context, tape.attended);
    attentionNorm.forward(tape.attended, queryInput, tape.attendedInverses, tape.middle);
    intermediate.forward(tape.middle, tape.inner);
    gelu(tape);
    output.forward(tape.inner, tape.fed);
    outputNorm.forward(tape.fed, tape.middle, tape.fedInverses, tape.output);
  }

  private static void gelu(LayerTape tape) {
    float[] row = new float[EncoderNetwork.INNER];
    float[] slope = new float[EncoderNetwork.INNER];
    for (int i = 0; i < tape.inner.rows(); i++) {
      tape.inner.read(i, row);
      Curves.gelu(row, slope);
      tape.inner.write(i, row);
      tape.innerSlope.write(i, slope);
    }
  }

  /**
   * Learns from the gradient of the output and turns it into that of {@code x}.
   *
   * @param slope gradient of {@code tape.output}, used up
   * @param below becomes the gradient of {@code x}; absent for the lowest layer as no size
   * @param lowest whether nothing below learns
   */
  void backward(Step step, Matrix slope, Matrix below, boolean lowest) {
    LayerTape tape = step.tape;
    LayerGradients room = step.room;
    FloatBuffer gradient = step.gradient;
    outputNorm.backward(slope, tape.fed, tape.fedInverses);
    output.learn(tape.inner, slope, gradient);
    output.backward(slope, room.inner);
    timesSlope(room.inner, tape.innerSlope);
    intermediate.learn(tape.middle, room.inner, gradient);
    intermediate.backwardAdding(room.inner, slope);
    attentionNorm.backward(slope, tape.attended, tape.attendedInverses);
    attentionOutput.learn(tape.context, slope, gradient);
    attentionOutput.backward(slope, room.context);
    throughAttention(step);
    Matrix queryInput = firstOnly ? tape.queryInput : step.x;
    query.learn(queryInput, room.query, gradient);
    key.learn(step.x, room.key, gradient);
    value.learn(step.x, room.value, gradient);
    if (!lowest) {
      toInput(step, slope, below);
    }
  }

  /** What the way back through a layer works on. */
  record Step(
      PackedTexts texts, Matrix x, LayerTape tape, LayerGradients room, FloatBuffer gradient) {}

  private void throughAttention(Step step) {
    LayerTape tape = step.tape;
    LayerGradients room = step.room;
    room.query.resize(tape.query.rows());
    room.key.resize(tape.key.rows());
    room.value.resize(tape.value.rows());
    attention(step.texts)
        .backward(
            new Attention.Inputs(tape.query, tape.key, tape.value),
            tape.shares,
            room.context,
            new Attention.Inputs(room.query, room.key, room.value));
  }

  /** The residual's gradient is {@code slope}; query, key and value add theirs. */
  private void toInput(Step step, Matrix slope, Matrix below) {
    LayerGradients room = step.room;
    query.backwardAdding(room.query, slope);
    key.backward(room.key, below);
    value.backwardAdding(room.value, below);
    float[] row = new float[slope.columns()];
    float[] scratch = new float[slope.columns()];
    for (int i = 0; i < slope.rows(); i++) {
      slope.read(i, row);
      below.add(firstOnly ? step.texts.starts()[i] : i, row, scratch);
    }
  }

  private static void timesSlope(Matrix gradient, Matrix slopes) {
    float[] row = new float[gradient.columns()];
    float[] slope = new float[gradient.columns()];
    for (int i = 0; i < gradient.rows(); i++) {
      gradient.read(i, row);
      slopes.read(i, slope);
      for (int k = 0; k < row.length; k++) {
        row[k] *= slope[k];
      }
      gradient.write(i, row);
    }
  }
}
