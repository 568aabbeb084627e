package dev.patentengine.learn;

import dev.patentengine.match.Candidate.Part;
import dev.patentengine.match.MatchModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import smile.math.BFGS;
import smile.math.DifferentiableMultivariateFunction;

/**
 * Learns how much each feature speaks for a match. The weights are those under which the right
 * patent is likeliest to be drawn from the list that was found for its demand (listwise softmax:
 * Cao et al., Learning to Rank, ICML 2007); scale and base are then those of a logistic regression
 * on judged matches (Platt 1999), so that scores are probabilities. Stateless.
 */
public final class MatchLesson {

  /** The features, in the order of the weights. */
  private static final List<Part> FEATURES =
      List.of(Part.WORDS, Part.MEANING, Part.CHARACTERS, Part.BRIDGE);

  /** Keeps weights finite where the data alone would not. */
  private static final double PENALTY = 1e-3;

  /** As many as a person would look at. */
  private static final int SHOWN = 20;

  private static final double TOLERANCE = 1e-6;
  private static final int ROUNDS = 200;

  private MatchLesson() {}

  /**
   * A demand's list and the right one of it.
   *
   * @param demand id of the demand
   * @param candidates features of each, in the order in which they were found
   * @param answer place of the right one, from 0
   */
  public record Found(String demand, List<Map<Part, Double>> candidates, int answer) {
    public Found {
      candidates = List.copyOf(candidates);
    }

    /** Its first candidates, as many as a person would look at: only the right one is worth it. */
    private Stream<Judged> judged() {
      return IntStream.range(0, Math.min(SHOWN, candidates.size()))
          .mapToObj(i -> new Judged(candidates.get(i), i == answer));
    }
  }

  /**
   * A match that somebody has judged.
   *
   * @param features of the match
   * @param worthShowing the judgement
   */
  public record Judged(Map<Part, Double> features, boolean worthShowing) {}

  /**
   * The model learnt from lists and judgements.
   *
   * @param judgements to make probabilities of scores; if there are none, the lists themselves, in
   *     which all but the right one count as not worth showing
   * @throws IllegalArgumentException if there is no list, or judgements of one kind only
   */
  public static MatchModel learn(List<Found> lists, List<Judged> judgements) {
    if (lists.isEmpty()) {
      throw new IllegalArgumentException("没有可学习的需求：正确专利都不在候选之中");
    }
    List<Judged> judged =
        judgements.isEmpty() ? lists.stream().flatMap(Found::judged).toList() : judgements;
    double usual = usualCosine(lists);
    double[] weights = minimum(new ListLoss(lists, usual), FEATURES.size());
    Map<Part, Double> byPart = new EnumMap<>(Part.class);
    for (int i = 0; i < weights.length; i++) {
      byPart.put(FEATURES.get(i), weights[i]);
    }
    return calibrated(new MatchModel(byPart, 0, usual), judged);
  }

  /**
   * The same order, with probabilities as these judgements have it.
   *
   * @throws IllegalArgumentException if the judgements are of one kind only
   */
  public static MatchModel calibrated(MatchModel model, List<Judged> judged) {
    if (judged.stream().allMatch(Judged::worthShowing)
        || judged.stream().noneMatch(Judged::worthShowing)) {
      throw new IllegalArgumentException("校准需要相关与不相关两种判断");
    }
    double[] line = minimum(new LineLoss(judged, model), 2);
    Map<Part, Double> scaled = new EnumMap<>(Part.class);
    model.weights().forEach((part, weight) -> scaled.put(part, weight * line[0]));
    return new MatchModel(
        scaled, model.base() * line[0] + line[1], model.usualCosine(), model.bridge());
  }

  private static double[] minimum(DifferentiableMultivariateFunction loss, int unknowns) {
    double[] at = new double[unknowns];
    BFGS.minimize(loss, at, TOLERANCE, ROUNDS);
    return at;
  }

  private static double usualCosine(List<Found> lists) {
    return lists.stream()
        .flatMap(list -> list.candidates().stream())
        .filter(features -> features.containsKey(Part.MEANING))
        .mapToDouble(features -> features.getOrDefault(Part.MEANING, 0.0))
        .average()
        .orElse(0);
  }

  private static double[] vector(Map<Part, Double> features, double usualCosine) {
    return FEATURES.stream()
        .mapToDouble(part -> features.getOrDefault(part, part == Part.MEANING ? usualCosine : 0))
        .toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Mean of −ln of the probability to draw the right one, and a small penalty of the weights. */
  private static final class ListLoss implements DifferentiableMultivariateFunction {

    private static final long serialVersionUID = 1;

    private final transient List<double[][]> lists = new ArrayList<>();
    private final transient List<Integer> answers = new ArrayList<>();

    ListLoss(List<Found> found, double usualCosine) {
      for (Found list : found) {
        lists.add(
            list.candidates().stream()
                .map(features -> vector(features, usualCosine))
                .toArray(double[][]::new));
        answers.add(list.answer());
      }
    }

    @Override
    public double f(double[] weights) {
      return g(weights, new double[weights.length]);
    }

    @Override
    public double g(double[] weights, double[] gradient) {
      double loss = 0;
      java.util.Arrays.fill(gradient, 0);
      for (int i = 0; i < lists.size(); i++) {
        loss += add(lists.get(i), answers.get(i), weights, gradient);
      }
      for (int k = 0; k < weights.length; k++) {
        gradient[k] = gradient[k] / lists.size() + 2 * PENALTY * weights[k];
      }
      return loss / lists.size() + PENALTY * dot(weights, weights);
    }

    private static double add(double[][] list, int answer, double[] weights, double[] gradient) {
      double[] scores = new double[list.length];
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < list.length; i++) {
        scores[i] = dot(list[i], weights);
        highest = Math.max(highest, scores[i]);
      }
      double all = 0;
      for (double score : scores) {
        all += Math.exp(score - highest);
      }
      for (int i = 0; i < list.length; i++) {
        double share = Math.exp(scores[i] - highest) / all - (i == answer ? 1 : 0);
        for (int k = 0; k < weights.length; k++) {
          gradient[k] += share * list[i][k];
        }
      }
      return Math.log(all) + highest - scores[answer];
    }
  }

  /** Log loss of a logistic curve over the model's log-odds. */
  private static final class LineLoss implements DifferentiableMultivariateFunction {

    private static final long serialVersionUID = 1;

    private final transient double[] scores;
    private final transient boolean[] right;

    LineLoss(List<Judged> judged, MatchModel model) {
      scores = judged.stream().mapToDouble(match -> model.logOdds(match.features())).toArray();
      right = new boolean[scores.length];
      for (int i = 0; i < right.length; i++) {
        right[i] = judged.get(i).worthShowing();
      }
    }

    @Override
    public double f(double[] line) {
      return g(line, new double[2]);
    }

    @Override
    public double g(double[] line, double[] gradient) {
      double loss = 0;
      java.util.Arrays.fill(gradient, 0);
      for (int i = 0; i < scores.length; i++) {
        double odds = line[0] * scores[i] + line[1];
        double wrong = 1 / (1 + Math.exp(-odds)) - (right[i] ? 1 : 0);
        loss += right[i] ? softplus(-odds) : softplus(odds);
        gradient[0] += wrong * scores[i] / scores.length;
        gradient[1] += wrong / scores.length;
      }
      return loss / scores.length;
    }

    private static double softplus(double x) {
      return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
    }
  }
}
