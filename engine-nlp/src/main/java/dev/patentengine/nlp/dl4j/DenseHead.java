package dev.patentengine.nlp.dl4j;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * A network with one hidden layer from a sentence vector to a distribution over classes. It is
 * trained by DL4J; its answers need no native library. Immutable, safe for concurrent use.
 */
public final class DenseHead {

  private static final int HIDDEN = 256;
  private static final int BATCH = 256;
  private static final double RATE = 1e-3;
  private static final double KEPT = 0.8;

  private final float[] hiddenWeights;
  private final float[] hiddenBias;
  private final float[] weights;
  private final float[] bias;

  private DenseHead(MultiLayerNetwork net) {
    this.hiddenWeights = net.getParam("0_W").dup('c').data().asFloat();
    this.hiddenBias = net.getParam("0_b").dup('c').data().asFloat();
    this.weights = net.getParam("1_W").dup('c').data().asFloat();
    this.bias = net.getParam("1_b").dup('c').data().asFloat();
  }

  /**
   * Trains a head.
   *
   * @param vectors all of one length
   * @param truths a distribution over classes for each
   * @param epochs how often all are gone through
   * @param seed of first weights and order
   */
  public static DenseHead train(
      List<float[]> vectors, List<float[]> truths, int epochs, long seed) {
    int width = vectors.getFirst().length;
    int classes = truths.getFirst().length;
    MultiLayerNetwork net = new MultiLayerNetwork(layout(width, classes, seed));
    net.init();
    Random random = new Random(seed);
    Integer[] order = new Integer[vectors.size()];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(Arrays.asList(order), random);
      for (int from = 0; from < order.length; from += BATCH) {
        Integer[] batch = Arrays.copyOfRange(order, from, Math.min(order.length, from + BATCH));
        net.fit(Nd4j.create(rows(vectors, batch)), Nd4j.create(rows(truths, batch)));
      }
    }
    return new DenseHead(net);
  }

  private static float[][] rows(List<float[]> all, Integer[] which) {
    return Arrays.stream(which).map(all::get).toArray(float[][]::new);
  }

  private static MultiLayerConfiguration layout(int width, int classes, long seed) {
    return new NeuralNetConfiguration.Builder()
        .seed(seed)
        .updater(new Adam(RATE))
        .list()
        .layer(new DenseLayer.Builder().nIn(width).nOut(HIDDEN).activation(Activation.RELU).build())
        .layer(
            new OutputLayer.Builder(LossFunction.MCXENT)
                .nIn(HIDDEN)
                .nOut(classes)
                .activation(Activation.SOFTMAX)
                .dropOut(KEPT)
                .build())
        .build();
  }

  /** The probability of each class. */
  public float[] probabilities(float[] vector) {
    float[] hidden = product(vector, hiddenWeights, hiddenBias);
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = Math.max(0, hidden[i]);
    }
    float[] logits = product(hidden, weights, bias);
    float most = Float.NEGATIVE_INFINITY;
    for (float logit : logits) {
      most = Math.max(most, logit);
    }
    double sum = 0;
    for (int k = 0; k < logits.length; k++) {
      logits[k] = (float) Math.exp(logits[k] - most);
      sum += logits[k];
    }
    for (int k = 0; k < logits.length; k++) {
      logits[k] /= (float) sum;
    }
    return logits;
  }

  private static float[] product(float[] in, float[] matrix, float[] bias) {
    float[] out = bias.clone();
    for (int i = 0; i < in.length; i++) {
      for (int k = 0, at = i * out.length; k < out.length; k++, at++) {
        out[k] += in[i] * matrix[at];
      }
    }
    return out;
  }
}
