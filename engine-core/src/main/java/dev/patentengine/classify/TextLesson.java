package dev.patentengine.classify;

import dev.patentengine.classify.IsotonicCurve.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains a {@link TextModel} on silver texts. Confidences are fitted to texts that the weights were
 * not (cross-fitting over four parts of the titles). Immutable; deterministic.
 */
final class TextLesson {

  /** A stretch in fewer texts says little. */
  private static final int RAREST = 2;

  /** A subclass with fewer texts is not learnt. */
  private static final int RAREST_SUBCLASS = 3;

  private static final int GROUP_WEIGHTS = 2_000_000;
  private static final int SUBCLASS_WEIGHTS = 1_500_000;

  /** Parts 1 to 4 are trained on; part 0 is held out. */
  private static final int PARTS = 5;

  /** Shares below this are left out of the curves: there are millions of them. */
  private static final double SEEN = 0.01;

  private static final long SEED = 1;

  private final List<String> answers;
  private final List<SilverText> texts;

  /**
   * A lesson.
   *
   * @param answers the groups and {@code none}, in the taxonomy's order
   * @param texts to learn from, none of them held out
   */
  TextLesson(List<String> answers, Collection<SilverText> texts) {
    this.answers = List.copyOf(answers);
    this.texts = List.copyOf(texts);
  }

  /** The model of all texts. */
  TextModel learn(String identity) {
    Vocabulary words = vocabulary(texts);
    List<SparseVector> vectors = vectors(words, texts);
    return new TextModel(
        identity,
        words,
        groups(words, vectors, texts),
        subclasses(words, vectors, texts),
        curves(),
        Map.of());
  }

  /** A model of groups alone on the texts outside this part. */
  TextModel without(int part) {
    List<SilverText> others = texts.stream().filter(text -> text.fold(PARTS) != part).toList();
    Vocabulary words = vocabulary(others);
    List<SparseVector> vectors = vectors(words, others);
    SparseHead subclasses = subclasses(words, vectors, others);
    return new TextModel(
        "without " + part, words, groups(words, vectors, others), subclasses, Map.of(), Map.of());
  }

  private static Vocabulary vocabulary(List<SilverText> texts) {
    return Vocabulary.of(texts.stream().map(SilverText::text).toList(), RAREST);
  }

  private static List<SparseVector> vectors(Vocabulary words, List<SilverText> texts) {
    return texts.stream().map(text -> words.vector(text.text())).toList();
  }

  private SparseHead groups(Vocabulary words, List<SparseVector> vectors, List<SilverText> from) {
    Map<String, Integer> numbers = numbers(answers);
    List<SoftmaxTrainer.Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      Collection<String> labels =
          from.get(i).groups().isEmpty() ? List.of(Industry.NONE.code()) : from.get(i).groups();
      int[] classes = labels.stream().mapToInt(numbers::get).sorted().toArray();
      lessons.add(new SoftmaxTrainer.Lesson(vectors.get(i), classes, 1));
    }
    SoftmaxTrainer trained = new SoftmaxTrainer(words.size(), answers.size()).fit(lessons, SEED);
    return SparseHead.of(trained, words.size(), answers, GROUP_WEIGHTS);
  }

  private static SparseHead subclasses(
      Vocabulary words, List<SparseVector> vectors, List<SilverText> from) {
    Map<String, Integer> counts = new TreeMap<>();
    from.forEach(text -> counts.merge(text.subclass(), 1, Integer::sum));
    List<String> classes =
        counts.keySet().stream()
            .filter(name -> name.length() == 4 && counts.getOrDefault(name, 0) >= RAREST_SUBCLASS)
            .toList();
    Map<String, Integer> numbers = numbers(classes);
    List<SoftmaxTrainer.Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      Integer number = numbers.get(from.get(i).subclass());
      if (number != null) {
        lessons.add(new SoftmaxTrainer.Lesson(vectors.get(i), new int[] {number}, 1));
      }
    }
    SoftmaxTrainer trained = new SoftmaxTrainer(words.size(), classes.size()).fit(lessons, SEED);
    return SparseHead.of(trained, words.size(), classes, SUBCLASS_WEIGHTS);
  }

  private static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : names) {
      numbers.put(name, numbers.size());
    }
    return numbers;
  }

  private Map<String, IsotonicCurve> curves() {
    Map<String, List<Outcome>> outcomes = new TreeMap<>();
    for (int part = 1; part < PARTS; part++) {
      int held = part;
      TextModel model = without(part);
      texts.stream()
          .filter(text -> text.fold(PARTS) == held)
          .forEach(text -> outcomes(model, text, outcomes));
    }
    Map<String, IsotonicCurve> curves = new TreeMap<>();
    outcomes.forEach((level, all) -> curves.put(level, IsotonicCurve.fit(all)));
    return curves;
  }

  private void outcomes(TextModel model, SilverText text, Map<String, List<Outcome>> outcomes) {
    SparseVector words = model.vector(text.text());
    float[] shares = model.groups().probabilities(words);
    for (int i = 0; i < answers.size() - 1; i++) {
      note(outcomes, "group", shares[i], text.groups().contains(answers.get(i)));
    }
    double[] industries = TextModel.industries(answers, shares);
    for (int i = 0; i < 9; i++) {
      boolean right = text.industries().contains(Integer.toString(i + 1));
      note(outcomes, "industry", industries[i], right);
    }
    note(outcomes, "none", industries[9], text.groups().isEmpty());
    float[] subclasses = model.subclasses().probabilities(words);
    for (int i = 0; i < subclasses.length; i++) {
      boolean right = text.subclass().equals(model.subclasses().classes().get(i));
      note(outcomes, "subclass", subclasses[i], right);
    }
  }

  private static void note(
      Map<String, List<Outcome>> outcomes, String level, double share, boolean right) {
    if (share >= SEEN) {
      outcomes.computeIfAbsent(level, name -> new ArrayList<>()).add(new Outcome(share, right));
    }
  }
}
