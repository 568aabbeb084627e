package dev.patentengine.classify;

import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Trains a {@link TextModel} on silver texts and labelled demands. Confidences are fitted to texts
 * that the weights were not (cross-fitting over four parts of the titles; for titles read with
 * their vectors, over one of them). Immutable; deterministic.
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

  /** How much a demand counts: 1 and 3 were alike in cross-validation, 3 better on groups. */
  private static final float NEED_WEIGHT = 3;

  private static final long SEED = 1;

  private final List<String> answers;
  private final List<SilverText> texts;
  private final List<LabelledNeed> needs;
  private final Optional<TextVectors> vectors;

  /**
   * A lesson.
   *
   * @param answers the groups and {@code none}, in the taxonomy's order
   * @param texts to learn from, none of them held out
   * @param needs demands labelled by hand
   * @param vectors of all of them; without, only words are learnt from
   */
  TextLesson(
      List<String> answers,
      Collection<SilverText> texts,
      Collection<LabelledNeed> needs,
      Optional<TextVectors> vectors) {
    this.answers = List.copyOf(answers);
    this.texts = List.copyOf(texts);
    this.needs = List.copyOf(needs);
    this.vectors = vectors;
  }

  /** The model of all texts. */
  TextModel learn(String identity) {
    return plain(identity).withCurves(curves());
  }

  /** The model of all texts, its shares not turned into confidences. */
  TextModel plain(String identity) {
    return plain(identity, MeaningLesson::learn);
  }

  private TextModel plain(
      String identity, BiFunction<MeaningLesson, List<String>, Meaning> meaning) {
    Vocabulary words =
        Vocabulary.of(
            Stream.concat(
                    texts.stream().map(SilverText::text), needs.stream().map(LabelledNeed::text))
                .toList(),
            RAREST);
    List<SparseVector> rows = texts.stream().map(text -> words.vector(text.text())).toList();
    List<String> subclasses = subclassNames();
    return new TextModel(
        identity,
        words,
        groups(words, rows),
        subclasses(words, rows, subclasses),
        vectors.map(
            each -> meaning.apply(new MeaningLesson(answers, texts, needs, each), subclasses)),
        priors(),
        Map.of(),
        Map.of());
  }

  /** A lesson from the texts outside this part. */
  private TextLesson without(int part) {
    return new TextLesson(
        answers,
        texts.stream().filter(text -> text.fold(PARTS) != part).toList(),
        needs.stream().filter(need -> 1 + need.fold(PARTS - 1) != part).toList(),
        vectors);
  }

  private SparseHead groups(Vocabulary words, List<SparseVector> rows) {
    List<SoftmaxTrainer.Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lessons.add(new SoftmaxTrainer.Lesson(rows.get(i), classes(texts.get(i).groups()), 1));
    }
    for (LabelledNeed need : needs) {
      SparseVector marked = words.marked(words.vector(need.text()), Register.DEMAND);
      lessons.add(new SoftmaxTrainer.Lesson(marked, classes(need.groups()), NEED_WEIGHT));
    }
    int height = words.size() + 1;
    SoftmaxTrainer trained = new SoftmaxTrainer(height, answers.size()).fit(lessons, SEED);
    return SparseHead.of(trained, height, answers, GROUP_WEIGHTS);
  }

  private int[] classes(Set<String> groups) {
    return classes(answers, groups);
  }

  /**
   * The numbers of these groups among the answers; of the last, {@code none}, if there are none.
   */
  static int[] classes(List<String> answers, Set<String> groups) {
    return groups.isEmpty()
        ? new int[] {answers.size() - 1}
        : groups.stream().mapToInt(answers::indexOf).sorted().toArray();
  }

  private Map<String, List<Double>> priors() {
    Map<String, List<Double>> priors = new TreeMap<>();
    priors.put(Register.PATENT.key(), shares(texts.stream().map(SilverText::groups).toList()));
    if (!needs.isEmpty()) {
      priors.put(Register.DEMAND.key(), shares(needs.stream().map(LabelledNeed::groups).toList()));
    }
    return priors;
  }

  private List<Double> shares(List<Set<String>> labels) {
    double[] shares = new double[answers.size()];
    for (Set<String> groups : labels) {
      int[] classes = classes(groups);
      Arrays.stream(classes).forEach(k -> shares[k] += 1.0 / classes.length / labels.size());
    }
    return Arrays.stream(shares).boxed().toList();
  }

  private List<String> subclassNames() {
    Map<String, Integer> counts = new TreeMap<>();
    texts.forEach(text -> counts.merge(text.subclass(), 1, Integer::sum));
    return counts.keySet().stream()
        .filter(name -> name.length() == 4 && counts.getOrDefault(name, 0) >= RAREST_SUBCLASS)
        .toList();
  }

  private SparseHead subclasses(Vocabulary words, List<SparseVector> rows, List<String> names) {
    List<SoftmaxTrainer.Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int number = Collections.binarySearch(names, texts.get(i).subclass());
      if (number >= 0) {
        lessons.add(new SoftmaxTrainer.Lesson(rows.get(i), new int[] {number}, 1));
      }
    }
    SoftmaxTrainer trained = new SoftmaxTrainer(words.size(), names.size()).fit(lessons, SEED);
    return SparseHead.of(trained, words.size(), names, SUBCLASS_WEIGHTS);
  }

  private Map<String, IsotonicCurve> curves() {
    Outcomes outcomes = new Outcomes(answers);
    for (int part = 1; part < PARTS; part++) {
      int held = part;
      TextModel model = without(part).plain("without " + part, lessonOfPart(part));
      texts.stream()
          .filter(text -> text.fold(PARTS) == held)
          .forEach(text -> outcomes.note(model, text, vector(text.text())));
      needs.stream()
          .filter(need -> 1 + need.fold(PARTS - 1) == held)
          .forEach(need -> outcomes.note(model, need, vector(need.text())));
    }
    return outcomes.curves();
  }

  /** The heads of titles take minutes and the first part has titles enough for their curves. */
  private static BiFunction<MeaningLesson, List<String>, Meaning> lessonOfPart(int part) {
    return part == 1 ? MeaningLesson::learn : (lesson, subclasses) -> lesson.learnDemands();
  }

  private Optional<Embedding> vector(String text) {
    return vectors.map(each -> each.vector(text));
  }
}
