package dev.patentengine.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.index.Filter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedCorpusTest {

  private static final GeneratedCorpus CORPUS = new GeneratedCorpus(1, 4_000);

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.1, 0.01})
  void aFilterPassesJustThoseFromTheFirstOn(double share) {
    long first = CORPUS.firstOfLatest(share);
    Filter.Published filter = (Filter.Published) CORPUS.latest(share);
    assertThat((CORPUS.size() - first) / (double) CORPUS.size()).isBetween(share, share + 0.01);
    List<Long> passing =
        LongStream.range(0, CORPUS.size())
            .filter(n -> passes(filter, CORPUS.patent(n).published().orElseThrow()))
            .boxed()
            .toList();
    assertThat(passing).hasSize((int) (CORPUS.size() - first)).startsWith(first);
  }

  private static boolean passes(Filter.Published filter, LocalDate day) {
    return !day.isBefore(filter.from()) && !day.isAfter(filter.to());
  }

  @Test
  void demandsAreAsLongAsTheyClaimAndAllDifferent() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      String text = CORPUS.demand(i).text();
      assertThat(text).hasSize(GeneratedCorpus.DEMAND_CHARACTERS);
      texts.add(text);
    }
    assertThat(texts).hasSize(200);
  }

  @Test
  void aNumberAndItsIdAreOne() {
    assertThat(GeneratedCorpus.number(CORPUS.patent(1_234).id())).isEqualTo(1_234);
  }

  @Test
  void twinsLieTogether() {
    long twin =
        LongStream.range(1, CORPUS.size())
            .filter(n ->
                CORPUS.patent(n).family().isPresent()
                    && CORPUS.patent(n).family().equals(CORPUS.patent(n - 1).family()))
            .findFirst()
            .orElseThrow();
    assertThat(
            CORPUS
                .entry(twin)
                .vector()
                .orElseThrow()
                .cosine(CORPUS.entry(twin - 1).vector().orElseThrow()))
        .isGreaterThan(0.95);
  }
}
