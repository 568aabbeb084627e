package dev.patentengine.nlp.sketch;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Learns vectors of words from a sentence encoder: their sum over a text shall point where the
 * encoder's vector of the text does.
 *
 * <p>A word begins with the encoder's vector of it, less the mean of all words, and the less the
 * commoner it is (Arora et al. 2017, A Simple but Tough-to-Beat Baseline for Sentence Embeddings).
 * Then the texts are gone through in a random but fixed order, and all rows of a text are turned
 * towards the encoder's vector of it. The same texts and vectors give the same result to the last
 * bit. For one thread.
 */
public final class SketchLesson {

  /** Words that stand in fewer texts are not learnt. */
  private static final int FEWEST_TEXTS = 2;

  /** A word of this share of all words begins at half weight (Arora et al.). */
  private static final double COMMON = 1e-3;

  private static final long SEED = 1;

  private final List<String> texts;
  private final List<List<String>> cut;
  private final Vocabulary vocabulary;

  private SketchLesson(List<String> texts, List<List<String>> cut) {
    this.texts = texts;
    this.cut = cut;
    this.vocabulary = Vocabulary.of(cut, FEWEST_TEXTS);
  }

  /** A lesson from these texts. */
  public static SketchLesson of(List<String> texts, Segmenter segmenter) {
    List<String> own = List.copyOf(texts);
    return new SketchLesson(own, own.parallelStream().map(text -> words(text, segmenter)).toList());
  }

  private static List<String> words(String text, Segmenter segmenter) {
    return segmenter.segment(text, Granularity.SEARCH).stream().map(Token::text).toList();
  }

  /** The words that will be learnt: the teacher is asked for their vectors too. */
  public List<String> words() {
    return vocabulary.words();
  }

  /** Told after each pass through the texts. */
  @FunctionalInterface
  public interface Progress {

    /** The mean cosine to the teacher's vectors that the texts had during pass {@code epoch}. */
    void passed(int epoch, double cosine);
  }

  /**
   * Learns the vectors.
   *
   * @param teacher whose vectors are given
   * @param vectors the teacher's vector of each text and each of the {@link #words()}
   * @param epochs how often to go through the texts
   */
  public WordVectors learn(
      ModelIdentity teacher, Function<String, float[]> vectors, int epochs, Progress progress) {
    LearningTable table = start(teacher.dimensions(), vectors);
    List<int[]> rows = cut.stream().map(vocabulary::rows).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
    Random random = new Random(SEED);
    for (int epoch = 1; epoch <= epochs; epoch++) {
      Collections.shuffle(order, random);
      double cosines = 0;
      for (int text : order) {
        cosines += table.learn(rows.get(text), vectors.apply(texts.get(text)));
      }
      progress.passed(epoch, cosines / Math.max(1, texts.size()));
    }
    return new WordVectors(
        teacher, vocabulary.words(), Codes.of(table.values(), teacher.dimensions()));
  }

  private LearningTable start(int dimensions, Function<String, float[]> vectors) {
    LearningTable table = new LearningTable(vocabulary.words().size() + 1, dimensions);
    float[] mean = mean(vocabulary.words(), dimensions, vectors);
    table.set(0, mean(texts, dimensions, vectors), new float[dimensions], 1);
    for (int row = 1; row <= vocabulary.words().size(); row++) {
      float[] vector = vectors.apply(vocabulary.words().get(row - 1));
      table.set(row, vector, mean, COMMON / (COMMON + vocabulary.share(row)));
    }
    return table;
  }

  private static float[] mean(
      List<String> texts, int dimensions, Function<String, float[]> vectors) {
    double[] sum = new double[dimensions];
    for (String text : texts) {
      float[] vector = vectors.apply(text);
      for (int i = 0; i < dimensions; i++) {
        sum[i] += vector[i];
      }
    }
    float[] mean = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      mean[i] = (float) (sum[i] / Math.max(1, texts.size()));
    }
    return mean;
  }
}
