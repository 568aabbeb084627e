package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.index.Filter;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.HashedEmbedder;
import dev.patentengine.testing.InMemoryIndex;
import dev.patentengine.testing.RandomPatents;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearntRankerTest {

  private static final int HEAD = LearntRanker.HEAD;
  private static final int ALL = HEAD + 60;

  private final HashedEmbedder embedder = new HashedEmbedder(64);
  private final BigramSegmenter segmenter = new BigramSegmenter();
  private final InMemoryIndex index = new InMemoryIndex(segmenter, 64);
  private final Pipelines pipelines = new Pipelines(index, MatchModel.untrained());
  private final DemandQuery query =
      new DemandAnalyzer(segmenter, PatentStopWords.standard(), embedder)
          .analyze("装载机变速箱换挡拨叉磨损，避免跳挡");

  @BeforeEach
  void storesPatents() {
    RandomPatents patents = new RandomPatents(new Random(5), embedder);
    for (int i = 0; i < ALL; i++) {
      index.put(List.of(patents.next("p" + i)));
    }
    index.refresh();
  }

  private static List<String> ids(List<Candidate> ranking, int from, int to) {
    return ranking.subList(from, to).stream().map(Candidate::id).toList();
  }

  @Test
  void putsTheFirstInAnotherOrderAndLeavesTheRestWhereTheyWere() {
    List<Candidate> found = pipelines.fused().rank(query, Filter.ALL, ALL);
    List<Candidate> learnt = pipelines.learnt().rank(query, Filter.ALL, ALL);
    assertThat(learnt).hasSameSizeAs(found).hasSizeGreaterThan(HEAD);
    assertThat(ids(learnt, 0, HEAD))
        .containsExactlyInAnyOrderElementsOf(ids(found, 0, HEAD))
        .isNotEqualTo(ids(found, 0, HEAD));
    assertThat(ids(learnt, HEAD, learnt.size())).isEqualTo(ids(found, HEAD, found.size()));
  }

  @Test
  void scoresFallAndThePartsSayWhatThePlaceTakesOff() {
    List<Candidate> learnt = pipelines.learnt().rank(query, Filter.ALL, ALL);
    assertThat(learnt).isSortedAccordingTo(Candidate.BEST_FIRST);
    for (Candidate candidate : learnt) {
      double sum = candidate.parts().values().stream().mapToDouble(Double::doubleValue).sum();
      assertThat(candidate.score()).isCloseTo(sum, within(1e-9));
    }
    assertThat(learnt.subList(0, HEAD))
        .noneMatch(candidate -> candidate.parts().containsKey(Candidate.Part.PLACE));
    assertThat(learnt.subList(HEAD, learnt.size()))
        .anyMatch(candidate -> candidate.parts().containsKey(Candidate.Part.PLACE));
  }

  @Test
  void aScoreDoesNotDependOnHowFarTheRankingIsRead() {
    List<Candidate> far = pipelines.learnt().rank(query, Filter.ALL, ALL);
    assertThat(pipelines.learnt().rank(query, Filter.ALL, 10)).isEqualTo(far.subList(0, 10));
  }
}
