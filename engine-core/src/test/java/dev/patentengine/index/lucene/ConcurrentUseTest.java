package dev.patentengine.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.index.Facet;
import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.model.Patent;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.FollowingCopy;
import dev.patentengine.testing.HashedEmbedder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentUseTest {

  private static final int WRITERS = 4;
  private static final int VERSIONS = 60;

  private final HashedEmbedder embedder = new HashedEmbedder(8);

  @TempDir Path folder;

  private IndexEntry entry(String id, String title) {
    Patent patent = Patent.builder(id).title(title).build();
    return IndexEntry.of(patent).with(embedder.embed(title));
  }

  @Test
  void readersSeeWholeDocumentsWhileWritersWrite() throws InterruptedException, ExecutionException {
    List<Future<?>> all = new ArrayList<>();
    AtomicInteger writing = new AtomicInteger(WRITERS);
    try (LuceneIndex index = LuceneIndex.open(folder, new BigramSegmenter(), embedder.identity());
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 3)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        String own = "W" + writer;
        all.add(threads.submit(() -> write(index, own, writing)));
      }
      for (int reader = 0; reader < 3; reader++) {
        all.add(threads.submit(() -> read(index, writing)));
      }
      for (Future<?> one : all) {
        one.get();
      }
      assertThat(index.size()).isEqualTo(WRITERS + 1);
      for (int writer = 0; writer < WRITERS; writer++) {
        String own = "W" + writer;
        assertThat(index.get(own).map(Patent::title)).contains("隔膜第" + (VERSIONS - 1) + "版");
      }
    }
    sameAfterReopening();
  }

  private void sameAfterReopening() {
    try (LuceneIndex index = LuceneIndex.open(folder, new BigramSegmenter(), embedder.identity())) {
      assertThat(index.size()).isEqualTo(WRITERS + 1);
    }
  }

  private void write(LuceneIndex index, String own, AtomicInteger writing) {
    try {
      for (int version = 0; version < VERSIONS; version++) {
        String title = "隔膜第" + version + "版";
        index.put(List.of(entry(own, title), entry("共有", title), entry(own + "临时", title)));
        assertThat(index.get(own).map(Patent::title)).contains(title);
        assertThat(index.delete(own + "临时")).isTrue();
      }
    } finally {
      writing.decrementAndGet();
    }
  }

  private void read(LuceneIndex index, AtomicInteger writing) {
    Query near = new Query.Nearest(embedder.embed("隔膜"));
    SearchRequest request = new SearchRequest(near, Filter.ALL, 0, 50, List.of(Facet.STATUS));
    do {
      index.refresh();
      SearchResult result = index.search(request);
      assertThat(result.hits()).doesNotHaveDuplicates().hasSize((int) result.total());
      assertThat(result.total()).isLessThanOrEqualTo(2 * WRITERS + 1);
    } while (writing.get() > 0);
  }

  @Test
  void aCopyMissesNothingThatConcurrentWritersChange()
      throws InterruptedException, ExecutionException {
    List<Future<?>> all = new ArrayList<>();
    AtomicInteger writing = new AtomicInteger(WRITERS);
    FollowingCopy<Patent> copy = new FollowingCopy<>();
    try (LuceneIndex index = LuceneIndex.open(folder, new BigramSegmenter(), embedder.identity());
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        String own = "W" + writer;
        all.add(threads.submit(() -> write(index, own, writing)));
      }
      while (writing.get() > 0) {
        copy.follow(index::changes, index::get, 5);
      }
      for (Future<?> one : all) {
        one.get();
      }
      copy.follow(index::changes, index::get, 5);
      assertThat(copy.records()).hasSize(WRITERS + 1);
      copy.records().forEach((id, patent) -> assertThat(index.get(id)).contains(patent));
    }
  }
}
