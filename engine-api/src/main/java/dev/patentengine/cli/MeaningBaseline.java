package dev.patentengine.cli;

import dev.patentengine.classify.IndustryGuesser;
import dev.patentengine.classify.SilverText;
import dev.patentengine.nlp.dl4j.DenseHead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A head trained by DL4J on sentence vectors, alone and beside the words: what an embedding would
 * add. Stateless.
 */
final class MeaningBaseline {

  private static final int EPOCHS = 8;
  private static final long SEED = 1;

  /** Both count alike: the geometric mean of their shares, nothing tuned. */
  private static final double MEANING_SHARE = 0.5;

  private MeaningBaseline() {}

  /** The two guessers by name. */
  static Map<String, IndustryGuesser> of(
      List<String> answers, List<SilverText> learnt, VectorCache vectors, IndustryGuesser words) {
    List<float[]> inputs = new ArrayList<>();
    List<float[]> truths = new ArrayList<>();
    for (SilverText text : learnt) {
      inputs.add(vectors.vector(text.text()));
      truths.add(truth(answers, text.groups()));
    }
    DenseHead head = DenseHead.train(inputs, truths, EPOCHS, SEED);
    Map<String, IndustryGuesser> guessers = new LinkedHashMap<>();
    guessers.put("dl4j-embedding", text -> head.probabilities(vectors.vector(text)));
    guessers.put(
        "words+dl4j-embedding",
        text -> mixed(words.shares(text), head.probabilities(vectors.vector(text))));
    return guessers;
  }

  private static float[] truth(List<String> answers, Set<String> groups) {
    float[] truth = new float[answers.size()];
    groups.forEach(group -> truth[answers.indexOf(group)] = 1f / groups.size());
    truth[answers.size() - 1] = groups.isEmpty() ? 1 : 0;
    return truth;
  }

  private static float[] mixed(float[] words, float[] meaning) {
    float[] mixed = new float[words.length];
    double sum = 0;
    for (int k = 0; k < mixed.length; k++) {
      mixed[k] =
          (float) (Math.pow(words[k], 1 - MEANING_SHARE) * Math.pow(meaning[k], MEANING_SHARE));
      sum += mixed[k];
    }
    for (int k = 0; k < mixed.length; k++) {
      mixed[k] /= (float) sum;
    }
    return mixed;
  }
}
