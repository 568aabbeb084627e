package dev.patentengine.cli;

import dev.patentengine.classify.Classification;
import dev.patentengine.classify.Industry;
import dev.patentengine.classify.IndustryGuesser;
import dev.patentengine.classify.IndustryLabel;
import dev.patentengine.classify.SilverText;
import dev.patentengine.classify.Taxonomy;
import dev.patentengine.evaluate.Calibration;
import dev.patentengine.evaluate.Forecast;
import dev.patentengine.evaluate.MultiLabelScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Measures ways of classifying on texts labelled by the reference table. Stateless. */
final class IndustryScores {

  private static final int BINS = 10;
  private static final String NONE = Industry.NONE.code();

  private final List<String> answers;
  private final List<SilverText> texts;

  IndustryScores(Taxonomy taxonomy, List<SilverText> texts) {
    this.answers = taxonomy.answers();
    this.texts = List.copyOf(texts);
  }

  /** The figures of a guesser by name. */
  Map<String, Double> of(IndustryGuesser guesser) {
    List<List<String>> groups = new ArrayList<>();
    List<List<String>> industries = new ArrayList<>();
    for (SilverText text : texts) {
      float[] shares = guesser.shares(text.text());
      groups.add(ranked(shares));
      industries.add(rankedIndustries(shares));
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("texts", (double) texts.size());
    one(scores, "l1.one", SilverText::groups, industries);
    one(scores, "l1.complete", SilverText::complete, industries);
    level(scores, "l1", gold(SilverText::industries), industries);
    level(scores, "l2", gold(SilverText::groups), groups);
    labelled(scores, groups);
    return scores;
  }

  /** Accuracy where the labels name exactly one industry: among the nine, and beside none. */
  private void one(
      Map<String, Double> scores,
      String name,
      Function<SilverText, Set<String>> labels,
      List<List<String>> industries) {
    List<Set<String>> gold = new ArrayList<>();
    List<List<String>> nine = new ArrayList<>();
    List<List<String>> ten = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<String> truth = SilverText.industries(labels.apply(texts.get(i)));
      if (truth.size() == 1) {
        gold.add(truth);
        ten.add(industries.get(i));
        nine.add(without(industries.get(i)));
      }
    }
    scores.put(name + ".texts", (double) gold.size());
    scores.put(name + ".acc@1", MultiLabelScore.accuracyAt(1, gold, nine));
    scores.put(name + ".acc@1.or.none", MultiLabelScore.accuracyAt(1, gold, ten));
  }

  private void labelled(Map<String, Double> scores, List<List<String>> groups) {
    List<Set<String>> gold = new ArrayList<>();
    List<List<String>> answered = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).groups().isEmpty()) {
        gold.add(texts.get(i).groups());
        answered.add(without(groups.get(i)));
      }
    }
    scores.put("l2.labelled.hit@1", MultiLabelScore.accuracyAt(1, gold, answered));
    scores.put("l2.labelled.hit@3", MultiLabelScore.accuracyAt(3, gold, answered));
  }

  private static void level(
      Map<String, Double> scores, String name, List<Set<String>> gold, List<List<String>> ranked) {
    MultiLabelScore score =
        MultiLabelScore.of(gold, ranked.stream().map(list -> Set.of(list.getFirst())).toList());
    scores.put(name + ".micro-f1", score.micro().f1());
    scores.put(name + ".macro-f1", score.macroF1());
    scores.put(name + ".acc@1", MultiLabelScore.accuracyAt(1, gold, ranked));
    scores.put(name + ".acc@3", MultiLabelScore.accuracyAt(3, gold, ranked));
  }

  private List<Set<String>> gold(Function<SilverText, Set<String>> labels) {
    return texts.stream().map(labels).map(set -> set.isEmpty() ? Set.of(NONE) : set).toList();
  }

  private List<String> ranked(float[] shares) {
    return IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> shares[i]).reversed())
        .map(answers::get)
        .toList();
  }

  private List<String> rankedIndustries(float[] shares) {
    Map<String, Double> sums = new TreeMap<>();
    for (int i = 0; i < shares.length; i++) {
      sums.merge(Industry.parentOf(answers.get(i)), (double) shares[i], Double::sum);
    }
    return sums.keySet().stream()
        .sorted(
            Comparator.comparingDouble((String code) -> sums.getOrDefault(code, 0.0)).reversed())
        .toList();
  }

  private static List<String> without(List<String> ranked) {
    return ranked.stream().filter(code -> !code.equals(NONE)).toList();
  }

  /** How far stated confidences are from the truth, and how IPC subclasses are guessed. */
  Map<String, Double> stated(Function<String, Classification> classifier) {
    List<Forecast> industries = new ArrayList<>();
    List<Forecast> groups = new ArrayList<>();
    List<Set<String>> subclasses = new ArrayList<>();
    List<List<String>> guessed = new ArrayList<>();
    for (SilverText text : texts) {
      Classification answer = classifier.apply(text.text());
      industries.add(forecast(answer.answer(0).orElseThrow(), text.industries()));
      groups.add(forecast(group(answer), text.groups()));
      subclasses.add(Set.of(text.subclass()));
      guessed.add(answer.ipc().stream().map(guess -> guess.subclass()).toList());
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("l1.ece", Calibration.of(industries, BINS).expectedError());
    scores.put("l2.ece", Calibration.of(groups, BINS).expectedError());
    scores.put("ipc.acc@1", MultiLabelScore.accuracyAt(1, subclasses, guessed));
    scores.put("ipc.acc@3", MultiLabelScore.accuracyAt(3, subclasses, guessed));
    return scores;
  }

  private static IndustryLabel group(Classification answer) {
    IndustryLabel best = answer.groups().getFirst();
    return answer.none() > best.confidence()
        ? new IndustryLabel(Industry.NONE, answer.none(), List.of())
        : best;
  }

  private static Forecast forecast(IndustryLabel label, Set<String> truth) {
    boolean right = truth.isEmpty() ? label.code().equals(NONE) : truth.contains(label.code());
    return new Forecast(label.confidence(), right);
  }
}
