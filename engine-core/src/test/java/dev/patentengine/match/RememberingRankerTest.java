package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.Patent;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.InMemoryIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberingRankerTest {

  private final InMemoryIndex index = new InMemoryIndex(new BigramSegmenter(), 4);
  private final AtomicInteger asked = new AtomicInteger();

  /** Answers with how often it was asked. */
  private final Ranker counting =
      (query, filter, depth) -> {
        String id = "P" + asked.incrementAndGet();
        return List.of(new Candidate(id, 1, Map.of()));
      };

  private final RememberingRanker ranker = new RememberingRanker(index, counting, 2);

  private static DemandQuery query(String text) {
    return new DemandQuery(text, Map.of(text, 1f), Optional.empty());
  }

  private String answer(String text, Filter filter, int depth) {
    return ranker.rank(query(text), filter, depth).getFirst().id();
  }

  @Test
  void answersTheSameQuestionFromMemory() {
    assertThat(answer("隔膜", Filter.ALL, 10)).isEqualTo("P1");
    assertThat(answer("隔膜", Filter.ALL, 10)).isEqualTo("P1");
    assertThat(answer("隔膜", Filter.ALL, 11)).isEqualTo("P2");
    assertThat(answer("隔膜", new Filter.Family("F"), 10)).isEqualTo("P3");
  }

  @Test
  void asksAgainWhenTheIndexHasChanged() {
    assertThat(answer("隔膜", Filter.ALL, 10)).isEqualTo("P1");
    index.put(List.of(IndexEntry.of(Patent.builder("A").title("隔膜").build())));
    assertThat(answer("隔膜", Filter.ALL, 10)).isEqualTo("P2");
    assertThat(answer("隔膜", Filter.ALL, 10)).isEqualTo("P2");
    index.delete("A");
    assertThat(answer("隔膜", Filter.ALL, 10)).isEqualTo("P3");
  }

  @Test
  void forgetsWhatWasNotAskedForLongAndNeverKeepsDeepRankings() {
    answer("甲", Filter.ALL, 10);
    answer("乙", Filter.ALL, 10);
    answer("丙", Filter.ALL, 10);
    assertThat(answer("丙", Filter.ALL, 10)).isEqualTo("P3");
    assertThat(answer("甲", Filter.ALL, 10)).isEqualTo("P4");
    assertThat(answer("深", Filter.ALL, 1_000)).isEqualTo("P5");
    assertThat(answer("深", Filter.ALL, 1_000)).isEqualTo("P6");
  }
}
