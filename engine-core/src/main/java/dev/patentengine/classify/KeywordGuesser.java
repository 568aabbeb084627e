package dev.patentengine.classify;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts the reference table's keywords in a text, longer ones more: a baseline. Where none stands
 * in it, the answer is {@code none}. Immutable.
 */
final class KeywordGuesser implements IndustryGuesser {

  private final List<String> answers;
  private final List<IndustryRule> rules;
  private final List<RuleTerms> terms;

  KeywordGuesser(List<String> answers, RuleTable table) {
    this.answers = List.copyOf(answers);
    this.rules = table.rules();
    this.terms = rules.stream().map(RuleTerms::of).toList();
  }

  @Override
  public float[] shares(String text) {
    String folded = RuleText.fold(text);
    float[] shares = new float[answers.size()];
    IntStream.range(0, rules.size())
        .forEach(i ->
            terms.get(i).folded().stream()
                .filter(folded::contains)
                .forEach(word -> shares[answers.indexOf(rules.get(i).code())] += word.length()));
    shares[answers.size() - 1] = 0.5f;
    float sum = 0;
    for (float share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
