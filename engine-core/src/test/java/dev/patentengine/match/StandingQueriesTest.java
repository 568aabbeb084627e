package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.HashedEmbedder;
import dev.patentengine.testing.InMemoryIndex;
import dev.patentengine.testing.RandomPatents;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingQueriesTest {

  private final HashedEmbedder embedder = new HashedEmbedder(64);
  private final BigramSegmenter segmenter = new BigramSegmenter();
  private final InMemoryIndex index = new InMemoryIndex(segmenter, 64);
  private final DemandAnalyzer analyzer =
      new DemandAnalyzer(segmenter, PatentStopWords.standard(), embedder);
  private final MatchModel model = MatchModel.untrained().over(WordBridgeTest.random(analyzer));
  private final StandingQueries standing = new StandingQueries(index, segmenter, model);

  private Map<String, DemandQuery> demands(RandomPatents texts, int count) {
    Map<String, DemandQuery> demands = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      demands.put("d" + i, analyzer.analyze(texts.next("x" + i).patent().text()));
    }
    return demands;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void scoresAsTheRankingOfPatentsDoes(long seed) {
    RandomPatents patents = new RandomPatents(new Random(seed), embedder);
    for (int i = 0; i < 90; i++) {
      index.put(List.of(patents.next("p" + i)));
    }
    index.refresh();
    Map<String, DemandQuery> demands = demands(patents, 40);
    standing.put(demands);
    LearntRanker forward = new Pipelines(index, model).learnt();
    double bridged = 0;
    for (IndexEntry entry : index.entries(List.of("p0", "p7", "p33")).values()) {
      List<Candidate> ranked = standing.rank(entry, 40);
      for (Candidate candidate : ranked) {
        bridged += candidate.parts().getOrDefault(Candidate.Part.BRIDGE, 0.0);
      }
      assertThat(ranked).as("seed %d", seed).hasSize(40).isSortedAccordingTo(Candidate.BEST_FIRST);
      for (Candidate candidate : ranked) {
        DemandQuery query = demands.get(candidate.id());
        double expected =
            forward.rank(query, Filter.ALL, 90).stream()
                .filter(patent -> patent.id().equals(entry.patent().id()))
                .mapToDouble(Candidate::score)
                .findFirst()
                .orElse(candidate.score());
        assertThat(candidate.score()).as("seed %d", seed).isCloseTo(expected, within(1e-9));
      }
    }
    assertThat(bridged).as("seed %d", seed).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void theFirstFewAreThoseOfAllOfThem(long seed) {
    RandomPatents patents = new RandomPatents(new Random(seed), embedder);
    for (int i = 0; i < 60; i++) {
      index.put(List.of(patents.next("p" + i)));
    }
    index.refresh();
    standing.put(demands(patents, 120));
    IndexEntry entry = index.entries(List.of("p5")).get("p5");
    List<Candidate> all = standing.rank(entry, 120);
    assertThat(standing.rank(entry, 10))
        .as("seed %d", seed)
        .extracting(candidate -> Math.round(candidate.score() * 1e6))
        .containsExactlyElementsOf(
            all.subList(0, 10).stream().map(c -> Math.round(c.score() * 1e6)).toList());
  }

  @Test
  void aRemovedDemandStandsNoMore() {
    RandomPatents patents = new RandomPatents(new Random(3), embedder);
    index.put(List.of(patents.next("p0")));
    index.refresh();
    standing.put(demands(patents, 3));
    standing.remove("d1");
    IndexEntry entry = index.entries(List.of("p0")).get("p0");
    assertThat(standing.rank(entry, 9)).extracting(Candidate::id).containsOnly("d0", "d2");
    assertThat(standing.size()).isEqualTo(2);
  }
}
