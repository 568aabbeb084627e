package dev.patentengine.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import smile.classification.LogisticRegression;
import smile.classification.PlattScaling;
import smile.classification.SparseLogisticRegression;
import smile.data.SparseDataset;
import smile.util.SparseArray;

/**
 * Fits one head. The character and embedding models are fitted first; the model on top sees their
 * logits for texts that they were not fitted on (stacking, Wolpert 1992), and is calibrated on
 * texts that it was not fitted on (Platt 1999). Immutable; deterministic.
 */
final class HeadTrainer {

  /** Ridge penalties, chosen by cross-validation on the training texts. */
  private static final double GRAMS_PENALTY = 0.3;

  private static final double MEANING_PENALTY = 0.3;
  private static final double TOP_PENALTY = 12;

  /** For questions with few cases of yes. */
  private static final double COMPARED_PENALTY = 4;

  private static final double TOLERANCE = 1e-5;
  private static final int STEPS = 300;

  private final List<Example> examples;
  private final boolean[] labels;
  private final int width;
  private final Aim aim;

  /** What one half stands for in the answers. */
  enum Aim {
    /** Even odds. */
    PROBABILITY,
    /** The point with the best F1 on texts that were held out; for signs that are rare. */
    BALANCE,
    /** Nothing: the answers to several questions are only compared. */
    COMPARISON
  }

  /**
   * A trainer on these examples.
   *
   * @param examples with scaled features
   * @param labels the answer for each
   * @param width how many stretches of characters there are
   * @param aim what one half shall stand for
   */
  HeadTrainer(List<Example> examples, boolean[] labels, int width, Aim aim) {
    this.examples = List.copyOf(examples);
    this.labels = labels.clone();
    this.width = width;
    this.aim = aim;
  }

  Head train() {
    LinearModel grams = grams(all());
    double[] heldGrams = held(this::grams, model -> example -> model.logit(example.grams()));
    double[][] plain = inputs(heldGrams);
    LinearModel top = calibrated(plain);
    if (examples.getFirst().embedding().isEmpty()) {
      return new Head(grams, top, Optional.empty(), Optional.empty());
    }
    LinearModel meaning = meaning(all());
    double[] heldMeaning =
        held(this::meaning, model -> example -> model.logit(example.embedding().orElseThrow()));
    double[][] full = new double[plain.length][];
    for (int i = 0; i < full.length; i++) {
      full[i] = Head.append(plain[i], heldMeaning[i]);
    }
    return new Head(grams, top, Optional.of(meaning), Optional.of(calibrated(full)));
  }

  private double[][] inputs(double[] last) {
    double[][] inputs = new double[examples.size()][];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = Head.append(examples.get(i).features(), last[i]);
    }
    return inputs;
  }

  private List<Integer> all() {
    return without(-1);
  }

  /** The numbers of the examples that are not in this fold. */
  private List<Integer> without(int fold) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (examples.get(i).fold() != fold) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private List<Integer> within(int fold) {
    return IntStream.range(0, examples.size())
        .filter(i -> examples.get(i).fold() == fold)
        .boxed()
        .toList();
  }

  /** The logit of each example by a model that was fitted without its fold. */
  private double[] held(
      java.util.function.Function<List<Integer>, LinearModel> fit,
      java.util.function.Function<LinearModel, ToDoubleFunction<Example>> logit) {
    double[] held = new double[examples.size()];
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      ToDoubleFunction<Example> model = logit.apply(fit.apply(without(fold)));
      for (int i : within(fold)) {
        held[i] = model.applyAsDouble(examples.get(i));
      }
    }
    return held;
  }

  private LinearModel grams(List<Integer> numbers) {
    if (oneSided(numbers)) {
      return constant(numbers, width);
    }
    List<SparseArray> rows = numbers.stream().map(i -> sparse(examples.get(i).grams())).toList();
    return model(
        SparseLogisticRegression.binomial(
                SparseDataset.of(rows, width), answers(numbers), GRAMS_PENALTY, TOLERANCE, STEPS)
            .coefficients());
  }

  private static SparseArray sparse(int[] grams) {
    SparseArray row = new SparseArray();
    double value = grams.length == 0 ? 0 : 1 / Math.sqrt(grams.length);
    for (int gram : grams) {
      row.append(gram, value);
    }
    return row;
  }

  private LinearModel meaning(List<Integer> numbers) {
    return dense(numbers, i -> examples.get(i).embedding().orElseThrow(), MEANING_PENALTY);
  }

  private LinearModel dense(List<Integer> numbers, IntFunction<double[]> row, double penalty) {
    double[][] rows = numbers.stream().map(row::apply).toArray(double[][]::new);
    if (oneSided(numbers)) {
      return constant(numbers, rows[0].length);
    }
    return model(
        LogisticRegression.binomial(rows, answers(numbers), penalty, TOLERANCE, STEPS)
            .coefficients());
  }

  /** The top model with its logits brought to where probabilities hold out of sample. */
  private LinearModel calibrated(double[][] inputs) {
    double penalty = aim == Aim.COMPARISON ? COMPARED_PENALTY : TOP_PENALTY;
    LinearModel top = dense(all(), i -> inputs[i], penalty);
    if (aim == Aim.COMPARISON || oneSided(all())) {
      return top;
    }
    double[] held = new double[inputs.length];
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      LinearModel part = dense(without(fold), i -> inputs[i], penalty);
      for (int i : within(fold)) {
        held[i] = part.logit(inputs[i]);
      }
    }
    PlattScaling platt = PlattScaling.fit(held, answers(all()));
    double offset = logit(platt.scale(0));
    double slope = logit(platt.scale(1)) - offset;
    return switch (aim) {
      case PROBABILITY -> scaled(top, slope, offset);
      case BALANCE -> scaled(top, slope, -slope * bestCut(held));
      case COMPARISON -> top;
    };
  }

  /** The logit from which on “yes” has the best F1; of equals the middle of the first gap. */
  private double bestCut(double[] held) {
    List<Integer> falling = new ArrayList<>(all());
    falling.sort(
        java.util.Comparator.comparingDouble((Integer i) -> -held[i]).thenComparing(i -> i));
    long positives = IntStream.range(0, labels.length).filter(i -> labels[i]).count();
    double best = -1;
    double cut = 0;
    int right = 0;
    for (int taken = 1; taken < falling.size(); taken++) {
      right += labels[falling.get(taken - 1)] ? 1 : 0;
      double f1 = 2.0 * right / (taken + positives);
      if (f1 > best) {
        best = f1;
        cut = (held[falling.get(taken - 1)] + held[falling.get(taken)]) / 2;
      }
    }
    return cut;
  }

  private static LinearModel scaled(LinearModel model, double slope, double offset) {
    double[] weights = new double[model.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = slope * model.weight(i);
    }
    return new LinearModel(slope * model.bias() + offset, weights);
  }

  private static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }

  private int[] answers(List<Integer> numbers) {
    return numbers.stream().mapToInt(i -> labels[i] ? 1 : 0).toArray();
  }

  private boolean oneSided(List<Integer> numbers) {
    return numbers.stream().map(i -> labels[i]).distinct().count() < 2;
  }

  private LinearModel constant(List<Integer> numbers, int size) {
    return new LinearModel(labels[numbers.getFirst()] ? 4 : -4, new double[size]);
  }

  /** A plain ridge logistic regression. */
  static LinearModel logistic(double[][] rows, int[] answers) {
    return model(
        LogisticRegression.binomial(rows, answers, MEANING_PENALTY, TOLERANCE, STEPS)
            .coefficients());
  }

  /** Smile puts the bias last. */
  private static LinearModel model(double[] coefficients) {
    int size = coefficients.length - 1;
    return new LinearModel(coefficients[size], java.util.Arrays.copyOf(coefficients, size));
  }
}
