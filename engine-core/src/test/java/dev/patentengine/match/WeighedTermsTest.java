package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.patentengine.index.TermSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeighedTermsTest {

  private static Map<Integer, Double> multiplesOf(int step) {
    Map<Integer, Double> weights = new TreeMap<>();
    for (int term = -60 / step * step; term <= 60; term += step) {
      weights.put(term, 1.0 / (70 + term));
    }
    return weights;
  }

  private static double sum(Map<Integer, Double> weights, int step) {
    return weights.entrySet().stream()
        .filter(term -> term.getKey() % step == 0)
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 61})
  void weighsWhatItHasInCommonWithOthers(int step) {
    Map<Integer, Double> weights = multiplesOf(3);
    TermSet set =
        TermSet.ofHashes(IntStream.rangeClosed(-60, 60).filter(i -> i % step == 0).toArray());
    WeighedTerms terms = WeighedTerms.of(weights);
    assertThat(terms.share(set)).isCloseTo(sum(weights, step) / sum(weights, 1), offset(1e-9));
    assertThat(WeighedTerms.of(multiplesOf(step)).in(terms))
        .isCloseTo(sum(weights, step), offset(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void hasNothingInCommonWithNothing(int step) {
    WeighedTerms none = WeighedTerms.of(Map.of());
    assertThat(none.share(TermSet.ofHashes(new int[] {step}))).isZero();
    assertThat(none.in(WeighedTerms.of(Map.of(step, 1.0)))).isZero();
    assertThat(WeighedTerms.of(Map.of(step, 1.0)).in(none)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5})
  void leavesOutTermsThatWeighNothing(double weight) {
    WeighedTerms terms = WeighedTerms.above0(new int[] {1, 2}, new double[] {weight, 3});
    assertThat(terms.size()).isEqualTo(weight == 0 ? 1 : 2);
    assertThat(terms.term(terms.size() - 1)).isEqualTo(2);
    assertThat(terms.weight(terms.size() - 1)).isEqualTo(3);
  }
}
