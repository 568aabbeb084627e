package dev.patentengine.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.PatentEngineException;
import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.PatentIndexContract;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import dev.patentengine.store.UnknownCursorException;
import dev.patentengine.testing.BigramSegmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest implements PatentIndexContract {

  private static final ModelIdentity MODEL = new ModelIdentity("test", "00ff00ff00ff00ff", 4);

  @TempDir Path folder;

  @Override
  public PatentIndex open(Segmenter segmenter) {
    return LuceneIndex.open(folder.resolve(UUID.randomUUID().toString()), segmenter, MODEL);
  }

  private LuceneIndex reopen(ModelIdentity model) {
    return LuceneIndex.open(folder, new BigramSegmenter(), model);
  }

  private static IndexEntry entry(String id) {
    Patent patent = Patent.builder(id).title("一种电池隔膜").build();
    return IndexEntry.of(patent).with(Embedding.of(new float[] {1, 2, 3, 4}));
  }

  @Test
  void readsVectorsBackAfterReopening() {
    try (PatentIndex index = reopen(MODEL)) {
      index.put(List.of(entry("A")));
    }
    try (PatentIndex index = reopen(MODEL)) {
      Embedding vector = index.entries(List.of("A")).get("A").vector().orElseThrow();
      assertThat(vector.toArray())
          .containsExactly(Embedding.of(new float[] {1, 2, 3, 4}).toArray(), within(1e-6f));
      Query near = new Query.Nearest(vector);
      assertThat(index.search(SearchRequest.of(near, Filter.ALL, 1)).hits()).hasSize(1);
    }
  }

  @Test
  void refusesASecondWriterAndNamesTheFolder() {
    try (PatentIndex index = reopen(MODEL)) {
      index.put(List.of(entry("A")));
      assertThatThrownBy(() -> reopen(MODEL))
          .isInstanceOf(PatentEngineException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("请先关闭");
      assertThat(index.size()).isEqualTo(1);
    }
    reopen(MODEL).close();
  }

  @Test
  void refusesAnotherModelAndSaysWhatToDo() {
    reopen(MODEL).close();
    assertThatThrownBy(() -> reopen(new ModelIdentity("test", "11ff00ff00ff00ff", 4)))
        .isInstanceOf(PatentEngineException.class)
        .hasMessageContaining("向量模型")
        .hasMessageContaining("重新计算向量");
  }

  @Test
  void refusesAnotherSchema() throws IOException {
    reopen(MODEL).close();
    for (int other : List.of(1, IndexFields.SCHEMA - 1, IndexFields.SCHEMA + 1)) {
      new Manifest(other, MODEL, new BigramSegmenter().identity(), "0.0.1", 0).write(folder);
      assertThatThrownBy(() -> reopen(MODEL))
          .isInstanceOf(PatentEngineException.class)
          .hasMessageContaining("结构版本")
          .hasMessageContaining("重新导入");
    }
  }

  @Test
  void refusesAChangedOrMissingManifest() throws IOException {
    reopen(MODEL).close();
    Path manifest = folder.resolve("manifest.json");
    String text = Files.readString(manifest);
    for (String broken : List.of(text.replace("\"test\"", "\"tost\""), "{", "")) {
      Files.writeString(manifest, broken);
      assertThatThrownBy(() -> reopen(MODEL))
          .isInstanceOf(PatentEngineException.class)
          .hasMessageContaining("已损坏");
    }
    Files.delete(manifest);
    assertThatThrownBy(() -> reopen(MODEL))
        .isInstanceOf(PatentEngineException.class)
        .hasMessageContaining("manifest.json");
    Files.writeString(manifest, text);
    reopen(MODEL).close();
  }

  @Test
  void opensAFolderWhoseMakingWasCutShort() throws IOException {
    Files.createDirectories(folder.resolve("segments"));
    Files.writeString(folder.resolve("manifest.json.new"), "{\"sch");
    try (PatentIndex index = reopen(MODEL)) {
      index.put(List.of(entry("A")));
      assertThat(index.size()).isEqualTo(1);
    }
  }

  @Test
  void saysThatItIsClosed() {
    PatentIndex index = reopen(MODEL);
    index.close();
    index.close();
    assertThatThrownBy(index::size).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> index.put(List.of(entry("A"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesTheCursorOfAnIndexThatWasBuiltAnew() {
    long old;
    try (PatentIndex index = LuceneIndex.open(folder.resolve("旧"), new BigramSegmenter(), MODEL)) {
      index.put(List.of(entry("A"), entry("B")));
      old = index.changes(Changes.START, 10).next();
    }
    try (PatentIndex index = LuceneIndex.open(folder.resolve("新"), new BigramSegmenter(), MODEL)) {
      index.put(List.of(entry("A"), entry("B"), entry("C"), entry("D")));
      assertThatThrownBy(() -> index.changes(old, 10)).isInstanceOf(UnknownCursorException.class);
    }
  }

  @Test
  void changesAndRemovalsOutliveReopening() {
    Changes before;
    try (PatentIndex index = reopen(MODEL)) {
      index.put(List.of(entry("A"), entry("B")));
      index.delete("B");
      before = index.changes(Changes.START, 10);
      assertThat(before.changes()).hasSize(2);
    }
    try (PatentIndex index = reopen(MODEL)) {
      assertThat(index.changes(Changes.START, 10)).isEqualTo(before);
      assertThat(index.size()).isEqualTo(1);
      index.put(List.of(entry("C")));
      assertThat(index.changes(before.next(), 10).changes())
          .singleElement()
          .matches(change -> change.id().equals("C") && change.sequence() > before.next());
    }
  }

  /** More than go through the stages of a put together. */
  @Test
  void changesOfALargePutKeepItsOrderAndOfEqualIdsTheLastHolds() {
    List<String> ids = IntStream.range(0, 1_000).mapToObj(i -> "P" + i * 7919 % 1_000).toList();
    List<IndexEntry> entries = new ArrayList<>(ids.stream().map(LuceneIndexTest::entry).toList());
    Patent last = Patent.builder("P7919").title("后来的").build();
    entries.add(500, IndexEntry.of(Patent.builder("P7919").title("先来的").build()));
    entries.add(IndexEntry.of(last));
    try (PatentIndex index = reopen(MODEL)) {
      index.put(entries);
      List<String> told =
          index.changes(Changes.START, 2_000).changes().stream().map(Change::id).toList();
      assertThat(told).hasSize(1_001).containsSubsequence(ids).containsOnlyOnce("P7919");
      assertThat(index.get("P7919")).contains(last);
      index.put(entries);
      assertThat(index.changes(Changes.START, 2_000).changes()).hasSize(1_001);
      assertThat(index.size()).isEqualTo(1_001);
    }
  }

  @Test
  void storesAgainWhatWasRemoved() {
    try (PatentIndex index = reopen(MODEL)) {
      index.put(List.of(entry("A")));
      index.delete("A");
      assertThat(index.delete("A")).isFalse();
      index.put(List.of(entry("A")));
      assertThat(index.size()).isEqualTo(1);
      assertThat(index.changes(Changes.START, 10).changes())
          .singleElement()
          .matches(change -> change.kind() == Change.Kind.STORED);
    }
  }
}
