package dev.patentengine.nlp.dl4j;

import dev.patentengine.nlp.onnx.OnnxWeights;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The network of bge-small-zh-v1.5, forward and backward, from word pieces to the hidden state of
 * the first position. Everything is frozen but the low-rank factors given by {@link #merge}.
 * Between merges safe for concurrent use, with a tape per thread.
 */
final class EncoderNetwork {

  /** Width of a hidden state. */
  static final int WIDTH = 512;

  /** Width of the inner layer. */
  static final int INNER = 2048;

  static final int LAYERS = 4;
  static final int HEADS = 8;

  private final float[] words;
  private final float[] positions;
  private final LayerNorm embeddingNorm;
  private final AdapterLayout layout;
  private final List<Linear> linears = new ArrayList<>();
  private final List<EncoderLayer> layers = new ArrayList<>();

  private EncoderNetwork(OnnxWeights weights, int rank) {
    words = weights.tensor("embeddings.word_embeddings.weight");
    positions = positions(weights);
    embeddingNorm = norm(weights, "embeddings.LayerNorm");
    layout = AdapterLayout.ofRank(rank);
    for (int layer = 0; layer < LAYERS; layer++) {
      layers.add(layer(weights, layer));
    }
  }

  /** The untuned network, prepared for adapters of this rank. */
  static EncoderNetwork of(OnnxWeights weights, int rank) {
    return new EncoderNetwork(weights, rank);
  }

  /** Positions with the embedding of the first token type, which all tokens have. */
  private static float[] positions(OnnxWeights weights) {
    float[] positions = weights.tensor("embeddings.position_embeddings.weight");
    float[] types = weights.tensor("embeddings.token_type_embeddings.weight");
    for (int i = 0; i < positions.length; i++) {
      positions[i] += types[i % WIDTH];
    }
    return positions;
  }

  private EncoderLayer layer(OnnxWeights weights, int layer) {
    String prefix = "encoder.layer." + layer + ".";
    List<Linear> own = new ArrayList<>();
    for (int i = 0; i < AdapterLayout.PER_LAYER; i++) {
      own.add(linear(weights, layer * AdapterLayout.PER_LAYER + i));
    }
    linears.addAll(own);
    return new EncoderLayer(
        own,
        norm(weights, prefix + "attention.output.LayerNorm"),
        norm(weights, prefix + "output.LayerNorm"),
        layer == LAYERS - 1);
  }

  private Linear linear(OnnxWeights weights, int index) {
    String node = layout.slots().get(index).node();
    String bias = node.substring(1).replace("/MatMul", ".bias").replace('/', '.');
    return new Linear(
        layout, index, weights.tensor(weights.matMulWeight(node)), weights.tensor(bias));
  }

  private static LayerNorm norm(OnnxWeights weights, String name) {
    return new LayerNorm(weights.tensor(name + ".weight"), weights.tensor(name + ".bias"));
  }

  AdapterLayout layout() {
    return layout;
  }

  /** Adds these low-rank factors, times {@code scale}, to the frozen weights. */
  void merge(FloatBuffer adapter, float scale) {
    linears.forEach(linear -> linear.merge(adapter, scale));
  }

  /** Computes everything on {@code tape}; the result is its {@link Tape#firsts}. */
  void forward(PackedTexts texts, Tape tape) {
    embed(texts, tape.embedded.resize(texts.tokens()));
    for (int i = 0; i < LAYERS; i++) {
      layers.get(i).forward(texts, tape.input(i), tape.layers.get(i));
    }
  }

  private void embed(PackedTexts texts, Matrix out) {
    float[] row = new float[WIDTH];
    float[] normal = new float[WIDTH];
    for (int text = 0; text < texts.texts(); text++) {
      int start = texts.starts()[text];
      for (int token = start; token < texts.starts()[text + 1]; token++) {
        int word = texts.pieces()[token] * WIDTH;
        int position = (token - start) * WIDTH;
        for (int k = 0; k < WIDTH; k++) {
          row[k] = words[word + k] + positions[position + k];
        }
        embeddingNorm.forward(row, normal);
        out.write(token, normal);
      }
    }
  }

  /**
   * The gradient of the adapter.
   *
   * @param firsts gradient of {@link Tape#firsts}, used up
   * @param gradient becomes the gradient
   */
  void backward(PackedTexts texts, Tape tape, Matrix firsts, FloatBuffer gradient) {
    LayerGradients room = new LayerGradients();
    Matrix slope = firsts;
    for (int i = LAYERS - 1; i >= 0; i--) {
      Matrix below = new Matrix(WIDTH);
      EncoderLayer.Step step =
          new EncoderLayer.Step(texts, tape.input(i), tape.layers.get(i), room, gradient);
      layers.get(i).backward(step, slope, below, i == 0);
      slope = below;
    }
  }
}
