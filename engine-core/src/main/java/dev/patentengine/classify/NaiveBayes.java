package dev.patentengine.classify;

import java.util.List;

/**
 * Multinomial naive Bayes over stretches of characters with add-one smoothing (Manning, Raghavan
 * and Schütze, Introduction to Information Retrieval, section 13.2): a baseline. Immutable.
 */
final class NaiveBayes implements IndustryGuesser {

  private final List<String> answers;
  private final Vocabulary words;
  private final double[] prior;
  private final double[] counts;
  private final double[] totals;

  NaiveBayes(List<String> answers, List<SilverText> texts, int rarest) {
    this.answers = List.copyOf(answers);
    this.words = Vocabulary.of(texts.stream().map(SilverText::text).toList(), rarest);
    this.prior = new double[answers.size()];
    this.counts = new double[words.size() * answers.size()];
    this.totals = new double[answers.size()];
    texts.forEach(this::count);
  }

  private void count(SilverText text) {
    for (int k = 0; k < answers.size(); k++) {
      boolean is =
          text.groups().isEmpty()
              ? answers.get(k).equals(Industry.NONE.code())
              : text.groups().contains(answers.get(k));
      if (is) {
        prior[k]++;
        for (int row : words.vector(text.text()).rows()) {
          counts[row * answers.size() + k]++;
          totals[k]++;
        }
      }
    }
  }

  @Override
  public float[] shares(String text) {
    float[] logits = new float[answers.size()];
    int[] rows = words.vector(text).rows();
    for (int k = 0; k < logits.length; k++) {
      double sum = Math.log(prior[k] + 1);
      for (int row : rows) {
        sum += Math.log((counts[row * logits.length + k] + 1) / (totals[k] + words.size()));
      }
      logits[k] = (float) sum;
    }
    SoftmaxTrainer.softmax(logits);
    return logits;
  }
}
