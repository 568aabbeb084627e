package dev.patentengine.classify;

import dev.patentengine.nlp.dl4j.DenseHeadTrainer;
import dev.patentengine.nlp.dl4j.DenseHeadTrainer.Lesson;
import dev.patentengine.nlp.dl4j.DenseLayer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Trains a {@link Meaning} on the vectors of silver texts and labelled demands. Immutable. */
final class MeaningLesson {

  private static final long SEED = 1;

  /**
   * Of titles, trained on three fifths and measured on one that is not held out: log loss 1.34;
   * with 256 units and 8 epochs 1.45; with 20 epochs 1.33, but no more right beside the words. One
   * trunk for groups and subclasses was worse for groups.
   */
  private static final DenseHeadTrainer GROUPS = new DenseHeadTrainer(512, 12, 1e-3, 0.5, SEED);

  /** Half as long, since its many classes take longer; other lengths were not tried. */
  private static final DenseHeadTrainer SUBCLASSES = new DenseHeadTrainer(512, 6, 1e-3, 0.5, SEED);

  /** Better than 8 in cross-validation (log loss 1.706, 1.732); more were not tried. */
  private static final int DEMAND_ROUNDS = 16;

  /** What a group counts among the texts of a subclass where it was not seen. */
  private static final float UNSEEN = 0.01f;

  private final List<String> answers;
  private final List<SilverText> texts;
  private final List<LabelledNeed> needs;
  private final TextVectors vectors;

  MeaningLesson(
      List<String> answers,
      Collection<SilverText> texts,
      Collection<LabelledNeed> needs,
      TextVectors vectors) {
    this.answers = List.copyOf(answers);
    this.texts = List.copyOf(texts);
    this.needs = List.copyOf(needs);
    this.vectors = vectors;
  }

  /** What was learnt, with a head for these IPC subclasses. */
  Meaning learn(List<String> subclasses) {
    TitleHeads heads =
        new TitleHeads(
            GROUPS.train(titles(), answers.size()),
            SUBCLASSES.train(symbols(subclasses), subclasses.size()),
            groupsOf(subclasses));
    return new Meaning(vectors.embedder(), Optional.of(heads), demands());
  }

  /** What was learnt of demands alone, which takes a moment. */
  Meaning learnDemands() {
    return new Meaning(vectors.embedder(), Optional.empty(), demands());
  }

  private List<Lesson> titles() {
    return texts.stream()
        .map(text -> lesson(text.text(), TextLesson.classes(answers, text.groups())))
        .toList();
  }

  private Optional<SparseHead> demands() {
    if (needs.isEmpty()) {
      return Optional.empty();
    }
    List<SoftmaxTrainer.Lesson> lessons = new ArrayList<>();
    for (LabelledNeed need : needs) {
      SparseVector vector = SparseVector.dense(vectors.vector(need.text()).toArray());
      int[] classes = TextLesson.classes(answers, need.groups());
      lessons.add(new SoftmaxTrainer.Lesson(vector, classes, 1));
    }
    int rows = lessons.getFirst().text().rows().length;
    SoftmaxTrainer trained =
        new SoftmaxTrainer(rows, answers.size()).fit(lessons, DEMAND_ROUNDS, SEED);
    return Optional.of(SparseHead.of(trained, rows, answers, rows * answers.size()));
  }

  private List<Lesson> symbols(List<String> subclasses) {
    List<Lesson> lessons = new ArrayList<>();
    for (SilverText text : texts) {
      int number = Collections.binarySearch(subclasses, text.subclass());
      if (number >= 0) {
        lessons.add(lesson(text.text(), number));
      }
    }
    return lessons;
  }

  /** The share of each group among the texts of a subclass, a row for each subclass. */
  private DenseLayer groupsOf(List<String> subclasses) {
    int columns = answers.size();
    float[][] shares = new float[subclasses.size()][columns];
    for (float[] row : shares) {
      Arrays.fill(row, UNSEEN);
    }
    for (SilverText text : texts) {
      int number = Collections.binarySearch(subclasses, text.subclass());
      int[] classes = TextLesson.classes(answers, text.groups());
      for (int i = 0; i < classes.length && number >= 0; i++) {
        shares[number][classes[i]] += 1f / classes.length;
      }
    }
    float[] weights = new float[subclasses.size() * columns];
    for (int row = 0; row < shares.length; row++) {
      float sum = 0;
      for (float share : shares[row]) {
        sum += share;
      }
      for (int k = 0; k < columns; k++) {
        weights[row * columns + k] = shares[row][k] / sum;
      }
    }
    return new DenseLayer(weights, new float[columns]);
  }

  private Lesson lesson(String text, int... classes) {
    return new Lesson(vectors.vector(text).toArray(), classes);
  }
}
