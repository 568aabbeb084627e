package dev.patentengine.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.index.SearchResult.Hit;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentKind;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.testing.BigramSegmenter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the graph of one-bit vectors misses, with and without a filter. */
class GraphRecallTest {

  private static final int DIMENSIONS = 128;
  private static final int DOCUMENTS = 4_000;
  private static final int TOP = 20;

  private final Random random = new Random(11);
  private final List<float[]> centres = new ArrayList<>();

  @TempDir Path folder;
  private LuceneIndex index;

  @BeforeEach
  void fill() {
    ModelIdentity model = new ModelIdentity("random", "0123456789abcdef", DIMENSIONS);
    index = LuceneIndex.open(folder, new BigramSegmenter(), model, new Tuning(10, 1 << 20));
    for (int i = 0; i < 50; i++) {
      centres.add(gaussian(new float[DIMENSIONS], 1));
    }
    List<IndexEntry> entries = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      PatentKind kind = i % 5 == 0 ? PatentKind.GRANT : PatentKind.UTILITY;
      entries.add(IndexEntry.of(Patent.builder("P" + i).kind(kind).build()).with(vector()));
      if (i % 7 == 3) {
        entries.add(IndexEntry.of(Patent.builder("without vector " + i).build()));
      }
    }
    index.put(entries);
    index.refresh();
  }

  @AfterEach
  void close() {
    index.close();
  }

  private Embedding vector() {
    return Embedding.of(gaussian(centres.get(random.nextInt(centres.size())).clone(), .7f));
  }

  private float[] gaussian(float[] vector, float spread) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] += spread * (float) random.nextGaussian();
    }
    return vector;
  }

  @Test
  void findsNearlyAllOfTheNearest() {
    assertThat(recall(Filter.ALL)).isGreaterThan(.97);
  }

  @Test
  void findsNearlyAllOfTheNearestThatPassAFilterOfOneInFive() {
    assertThat(recall(new Filter.Kind(Set.of(PatentKind.GRANT)))).isGreaterThan(.97);
  }

  @Test
  void findsNearlyAllWhereAFilterLetsMostPass() {
    assertThat(recall(new Filter.Not(new Filter.Kind(Set.of(PatentKind.GRANT)))))
        .isGreaterThan(.97);
  }

  @Test
  void isExactAmongFew() {
    Filter few = new Filter.Ids(Set.of("P1", "P2", "P3"));
    Query near = new Query.Nearest(vector());
    assertThat(index.search(SearchRequest.of(near, few, 5)).exact()).isTrue();
  }

  private double recall(Filter filter) {
    int found = 0;
    int queries = 40;
    for (int i = 0; i < queries; i++) {
      Query near = new Query.Nearest(vector());
      SearchResult result = index.search(SearchRequest.of(near, filter, TOP));
      SearchResult exact = index.search(SearchRequest.of(near, filter, DOCUMENTS));
      assertThat(result.exact()).isFalse();
      assertThat(exact.exact()).isTrue();
      assertThat(result.total()).isEqualTo(exact.total());
      Set<Hit> nearest = new HashSet<>(exact.hits().subList(0, TOP));
      found += (int) result.hits().stream().filter(nearest::contains).count();
    }
    return found / (double) (queries * TOP);
  }
}
