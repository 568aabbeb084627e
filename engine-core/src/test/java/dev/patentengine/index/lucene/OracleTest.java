package dev.patentengine.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.index.SearchResult.Hit;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.FollowingCopy;
import dev.patentengine.testing.HashedEmbedder;
import dev.patentengine.testing.InMemoryIndex;
import dev.patentengine.testing.RandomPatents;
import dev.patentengine.testing.RandomRequests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The embedded index against the exact one, over random histories. */
class OracleTest {

  private static final int DIMENSIONS = 16;

  private final Segmenter segmenter = new BigramSegmenter();
  private final HashedEmbedder embedder = new HashedEmbedder(DIMENSIONS);

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void answersAsTheExactIndexDoes(long seed) {
    Random random = new Random(seed);
    RandomPatents patents = new RandomPatents(random, embedder);
    RandomRequests requests = new RandomRequests(random, segmenter, embedder);
    PatentIndex index = LuceneIndex.open(folder, segmenter, embedder.identity());
    FollowingCopy<Patent> copy = new FollowingCopy<>();
    FollowingCopy<Patent> expected = new FollowingCopy<>();
    try (PatentIndex oracle = new InMemoryIndex(segmenter, DIMENSIONS)) {
      for (int step = 0; step < 120; step++) {
        if (step % 40 == 39) {
          index.close();
          index = LuceneIndex.open(folder, segmenter, embedder.identity());
        }
        change(random, patents, index, oracle, "seed " + seed + ", step " + step);
        if (random.nextInt(5) == 0) {
          int told = copy.follow(index::changes, index::get, 1 + random.nextInt(40));
          String about = "seed " + seed + ", step " + step;
          assertThat(told).as(about).isEqualTo(expected.follow(oracle::changes, oracle::get, 99));
          assertThat(copy.records()).as(about).isEqualTo(expected.records());
          assertThat(copy.records()).as(about).hasSize((int) oracle.size());
        }
        if (step % 50 == 49) {
          index.compact();
        }
        index.refresh();
        for (int i = 0; i < 3; i++) {
          SearchRequest request = requests.next();
          String about = "seed " + seed + ", step " + step + ", " + request;
          SearchResult answer = index.search(request);
          SearchResult expectedAnswer = oracle.search(request);
          assertSame(answer, expectedAnswer, about);
          if (request.needsAll()) {
            assertThat(answer.total()).as(about).isEqualTo(expectedAnswer.total());
          }
        }
      }
    } finally {
      index.close();
    }
  }

  private static void change(
      Random random, RandomPatents patents, PatentIndex index, PatentIndex oracle, String about) {
    if (random.nextInt(4) == 0) {
      String id = "P" + random.nextInt(150);
      assertThat(index.delete(id)).as(about + ", delete " + id).isEqualTo(oracle.delete(id));
      return;
    }
    List<IndexEntry> batch = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      batch.add(patents.next("P" + random.nextInt(150)));
    }
    index.put(batch);
    oracle.put(batch);
    String id = "P" + random.nextInt(150);
    assertThat(index.get(id)).as(about + ", " + id).isEqualTo(oracle.get(id));
    assertThat(index.size()).as(about).isEqualTo(oracle.size());
    assertThat(index.withoutVectorCount()).as(about).isEqualTo(oracle.withoutVectorCount());
    assertThat(index.withoutVector(id, 7)).as(about).isEqualTo(oracle.withoutVector(id, 7));
    List<String> words = List.of("隔膜", "换挡", "usb", "没有");
    assertThat(index.wordCounts(words)).as(about).isEqualTo(oracle.wordCounts(words));
    index.refresh();
  }

  private static void assertSame(SearchResult found, SearchResult expected, String about) {
    assertThat(found.exact()).as(about).isTrue();
    assertThat(found.facets()).as(about).isEqualTo(expected.facets());
    assertThat(found.hits())
        .as(about)
        .extracting(Hit::id)
        .isEqualTo(expected.hits().stream().map(Hit::id).toList());
    for (int i = 0; i < found.hits().size(); i++) {
      assertThat(found.hits().get(i).score())
          .as(about)
          .isCloseTo(expected.hits().get(i).score(), within(1e-7));
    }
  }
}
