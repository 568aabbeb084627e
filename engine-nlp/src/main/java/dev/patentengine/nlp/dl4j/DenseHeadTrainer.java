package dev.patentengine.nlp.dl4j;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.schedule.PolySchedule;
import org.nd4j.linalg.schedule.ScheduleType;

/**
 * Trains a {@link DenseHead} by DL4J: Adam with steps that fall to nothing, dropout before the last
 * layer. Deterministic up to the order in which the native library adds; immutable.
 *
 * @param hidden how many hidden units
 * @param epochs how often all lessons are gone through
 * @param rate of the first step
 * @param dropped share of the hidden units left out in each step, in [0, 1)
 * @param seed of first weights, orders and what is dropped
 */
public record DenseHeadTrainer(int hidden, int epochs, double rate, double dropped, long seed) {

  private static final int BATCH = 256;

  /**
   * A vector and what it truly is. The arrays are never changed.
   *
   * @param vector of length 1
   * @param classes numbers, each with equal share
   */
  @SuppressWarnings("ArrayRecordComponent") // made and read by the trainer's callers only
  public record Lesson(float[] vector, int[] classes) {}

  /** The head for these lessons, all with vectors of one width. */
  public DenseHead train(List<Lesson> lessons, int classes) {
    int width = lessons.getFirst().vector().length;
    float scale = (float) Math.sqrt(width);
    int batches = epochs * ((lessons.size() + BATCH - 1) / BATCH);
    MultiLayerNetwork net = new MultiLayerNetwork(layout(width, classes, batches));
    net.init();
    Random random = new Random(seed);
    List<Lesson> order = new ArrayList<>(lessons);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int from = 0; from < order.size(); from += BATCH) {
        List<Lesson> batch = order.subList(from, Math.min(order.size(), from + BATCH));
        net.fit(Nd4j.create(vectors(batch, scale)), Nd4j.create(truths(batch, classes)));
      }
    }
    return new DenseHead(layer(net, 0, scale), layer(net, 1, 1));
  }

  /** Inputs of about unit variance, which the usual first weights are made for. */
  private static float[][] vectors(List<Lesson> batch, float scale) {
    return batch.stream()
        .map(lesson -> scaled(lesson.vector().clone(), scale))
        .toArray(float[][]::new);
  }

  private static float[] scaled(float[] values, float scale) {
    IntStream.range(0, values.length).forEach(i -> values[i] *= scale);
    return values;
  }

  private static float[][] truths(List<Lesson> batch, int classes) {
    float[][] truths = new float[batch.size()][classes];
    for (int i = 0; i < truths.length; i++) {
      int[] known = batch.get(i).classes();
      for (int k : known) {
        truths[i][k] = 1f / known.length;
      }
    }
    return truths;
  }

  private MultiLayerConfiguration layout(int width, int classes, int batches) {
    return new NeuralNetConfiguration.Builder()
        .seed(seed)
        .updater(new Adam(new PolySchedule(ScheduleType.ITERATION, rate, 1, batches)))
        .list()
        .layer(
            new org.deeplearning4j.nn.conf.layers.DenseLayer.Builder()
                .nIn(width)
                .nOut(hidden)
                .activation(Activation.RELU)
                .build())
        .layer(
            new OutputLayer.Builder(LossFunction.MCXENT)
                .nIn(hidden)
                .nOut(classes)
                .activation(Activation.SOFTMAX)
                .dropOut(1 - dropped)
                .build())
        .build();
  }

  /** The weights of a layer, which take vectors as they are though it learnt scaled ones. */
  private static DenseLayer layer(MultiLayerNetwork net, int number, float scale) {
    float[] weights = net.getParam(number + "_W").dup('c').data().asFloat();
    return new DenseLayer(
        scaled(weights, scale), net.getParam(number + "_b").dup('c').data().asFloat());
  }
}
