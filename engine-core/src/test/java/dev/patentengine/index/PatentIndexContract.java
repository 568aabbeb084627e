package dev.patentengine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.index.SearchResult.Count;
import dev.patentengine.index.SearchResult.Hit;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Region;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.store.Changes;
import dev.patentengine.store.UnknownCursorException;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.FollowingCopy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PatentIndex} must do. */
public interface PatentIndexContract {

  /** An empty index that cuts words with this segmenter and takes vectors of four dimensions. */
  PatentIndex open(Segmenter segmenter);

  private PatentIndex open() {
    return open(new BigramSegmenter());
  }

  private static IndexEntry entry(String id, String title, String summary) {
    return IndexEntry.of(Patent.builder(id).title(title).summary(summary).build());
  }

  private static IndexEntry entry(String id, float... vector) {
    return entry(id, "装置" + id, "").with(Embedding.of(vector));
  }

  private static SearchRequest words(Map<String, Float> terms, TextField... fields) {
    Map<TextField, Float> weights = new TreeMap<>();
    for (TextField field : fields) {
      weights.put(field, 1f);
    }
    return SearchRequest.of(new Query.Terms(terms, weights), Filter.ALL, 10);
  }

  private static SearchRequest all(Filter filter) {
    return SearchRequest.of(new Query.Everything(), filter, 10_000);
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  private static void fill(PatentIndex index, IndexEntry... entries) {
    index.put(List.of(entries));
    index.refresh();
  }

  @Test
  default void givesBackWhatWasPutBeforeARefresh() {
    try (PatentIndex index = open()) {
      Patent patent =
          Patent.builder("CN102889890B")
              .title("一种锂离子电池隔膜𠮷")
              .summary("涂层含 \"PVDF\"\n与氧化铝；半个代理对 \uD842 保留")
              .claims(List.of("1. 一种隔膜。", "2. 如权利要求1所述的隔膜。"))
              .ipc(List.of(IpcSymbol.of("H01M 2/16")))
              .region(new Region("420106"))
              .filed(LocalDate.of(2012, 9, 21))
              .build();
      index.put(List.of(new IndexEntry(patent, Optional.empty(), List.of("3.1.2"))));
      assertThat(index.get("CN102889890B")).contains(patent);
      assertThat(index.entries(List.of("CN1", "CN102889890B")).get("CN102889890B"))
          .extracting(IndexEntry::industries)
          .isEqualTo(List.of("3.1.2"));
      assertThat(index.entries(List.of("CN1"))).isEmpty();
      assertThat(index.get("CN1")).isEmpty();
      assertThat(index.size()).isEqualTo(1);
    }
  }

  @Test
  default void replacesAndDeletesById() {
    try (PatentIndex index = open()) {
      index.put(List.of(entry("A", "旧名称", ""), entry("A", "新名称", ""), entry("B", "其他", "")));
      assertThat(index.get("A").map(Patent::title)).contains("新名称");
      assertThat(index.size()).isEqualTo(2);
      assertThat(index.delete("A")).isTrue();
      assertThat(index.delete("A")).isFalse();
      assertThat(index.get("A")).isEmpty();
      index.refresh();
      assertThat(ids(index.search(all(Filter.ALL)))).containsExactly("B");
    }
  }

  @Test
  default void scoresByBm25f() {
    try (PatentIndex index = open()) {
      fill(index, entry("A", "隔膜", "涂层"), entry("B", "隔膜", ""), entry("C", "电机", "隔膜 隔膜"));
      Map<TextField, Float> fields = Map.of(TextField.TITLE, 2f, TextField.ABSTRACT, 1f);
      SearchResult result =
          index.search(SearchRequest.of(new Query.Terms(Map.of("涂层", 3f), fields), Filter.ALL, 5));
      double idf = Math.log(1 + (3 - 1 + .5) / (1 + .5));
      double length = 2 * lengthOf("隔膜") + lengthOf("涂层");
      double mean =
          (2 * (lengthOf("隔膜") * 2 + lengthOf("电机")) + lengthOf("涂层") + lengthOf("隔膜 隔膜")) / 3;
      double expected = 3 * idf * 1 / (1 + 1.2 * (.25 + .75 * length / mean));
      assertThat(result.hits()).hasSize(1);
      assertThat(result.hits().getFirst().score()).isCloseTo(expected, within(1e-12));
      assertThat(result.exact()).isTrue();
    }
  }

  private static double lengthOf(String text) {
    return new BigramSegmenter().segment(text, Granularity.SEARCH).size();
  }

  @Test
  default void scoresDoNotDependOnWhatWasReplaced() {
    try (PatentIndex fresh = open();
        PatentIndex used = open()) {
      fill(fresh, entry("A", "隔膜涂层", ""), entry("B", "隔膜", "长一些的摘要"), entry("C", "电机", ""));
      for (int i = 0; i < 3; i++) {
        fill(used, entry("A", "隔膜隔膜" + i, "旧"), entry("D", "隔膜", ""), entry("C", "旧电机", ""));
      }
      used.delete("D");
      fill(used, entry("C", "电机", ""), entry("B", "隔膜", "长一些的摘要"), entry("A", "隔膜涂层", ""));
      SearchRequest request = words(Map.of("隔膜", 1f), TextField.TITLE, TextField.ABSTRACT);
      assertThat(used.search(request)).isEqualTo(fresh.search(request));
      assertThat(used.wordCounts(List.of("隔膜", "没有")))
          .isEqualTo(new WordCounts(Map.of("隔膜", 2, "没有", 0), 3));
    }
  }

  @Test
  default void countsWordsOfEveryWriteAndSearchesThatFollowSeeThemToo() {
    try (PatentIndex index = open()) {
      index.put(List.of(entry("A", "隔膜涂层", ""), entry("B", "电机", "")));
      assertThat(index.wordCounts(List.of("隔膜"))).isEqualTo(new WordCounts(Map.of("隔膜", 1), 2));
      assertThat(ids(index.search(all(Filter.ALL)))).containsExactly("A", "B");
    }
  }

  @Test
  default void isInAnotherStateAfterEachWrite() {
    try (PatentIndex index = open()) {
      List<Long> states = new ArrayList<>(List.of(index.state()));
      index.put(List.of(entry("A", "隔膜", "")));
      states.add(index.state());
      index.put(List.of(entry("A", "隔膜", "").with(Embedding.of(new float[] {1, 0, 0, 0}))));
      states.add(index.state());
      index.put(List.of(entry("B", "电机", "")));
      states.add(index.state());
      index.delete("A");
      states.add(index.state());
      assertThat(states).doesNotHaveDuplicates();
      index.search(all(Filter.ALL));
      index.refresh();
      index.delete("A");
      assertThat(index.state()).isEqualTo(states.getLast());
    }
  }

  @Test
  default void ordersEqualScoresByIdOverPages() {
    try (PatentIndex index = open()) {
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        ids.add("T" + (i * 7) % 40);
      }
      for (String id : ids) {
        fill(index, entry(id, "相同名称", "").with(Embedding.of(new float[] {1, 0, 0, 0})));
      }
      List<String> sorted = ids.stream().sorted().toList();
      for (Query query :
          List.of(
              new Query.Everything(),
              new Query.Nearest(Embedding.of(new float[] {1, 1, 0, 0})),
              new Query.Terms(Map.of("相同", 1f), Map.of(TextField.TITLE, 1f)))) {
        SearchRequest page = new SearchRequest(query, Filter.ALL, 10, 10, List.of());
        assertThat(ids(index.search(page))).isEqualTo(sorted.subList(10, 20));
      }
      SearchRequest beyond =
          new SearchRequest(new Query.Everything(), Filter.ALL, 100, 5, List.of());
      assertThat(index.search(beyond).hits()).isEmpty();
      assertThat(index.search(beyond).total()).isEqualTo(40);
    }
  }

  @Test
  default void ranksByCosine() {
    try (PatentIndex index = open()) {
      fill(
          index,
          entry("近", 1, 0, 0, 0),
          entry("远", -1, 0, 0, 0),
          entry("中", 0, 2, 0, 0),
          entry("无向量", "没有向量", ""));
      Query near = new Query.Nearest(Embedding.of(new float[] {3, 0, 0, 0}));
      SearchResult result =
          index.search(new SearchRequest(near, Filter.ALL, 0, 10, List.of(Facet.STATUS)));
      assertThat(result.hits()).containsExactly(new Hit("近", 1), new Hit("中", 0), new Hit("远", -1));
      assertThat(result.total()).isEqualTo(3);
      assertThat(result.exact()).isTrue();
      assertThat(result.facets().get(Facet.STATUS)).containsExactly(new Count("unknown", 3));
      Filter some = new Filter.Ids(Set.of("远", "无向量"));
      assertThat(ids(index.search(SearchRequest.of(near, some, 10)))).containsExactly("远");
    }
  }

  @Test
  default void keepsVectors() {
    try (PatentIndex index = open()) {
      fill(index, entry("A", 1, 2, 3, 4));
      float[] vector = index.entries(List.of("A")).get("A").vector().orElseThrow().toArray();
      assertThat(vector).containsExactly(unit(1, 2, 3, 4), within(1e-6f));
    }
  }

  @Test
  default void keepsFaces() {
    try (PatentIndex index = open()) {
      fill(index, entry("A", "变速杆", "带自锁").with(Embedding.of(new float[] {1, 2, 3, 4})));
      assertThat(index.faces(List.of("B", "A"))).containsOnlyKeys("A");
      PatentFace face = index.faces(List.of("A")).get("A");
      assertThat(face.words()).isEqualTo(TermSet.of(List.of("变速", "速杆", "杆", "带自", "自锁", "锁")));
      assertThat(face.pairs()).isEqualTo(TermSet.of(List.of("变速", "速杆", "带自", "自锁")));
      assertThat(face.meaning().orElseThrow().toArray())
          .containsExactly(unit(1, 2, 3, 4), within(1e-6f));
    }
  }

  @Test
  default void facesFollowTheLatestPut() {
    try (PatentIndex index = open()) {
      fill(index, entry("A", "变速杆", ""));
      index.put(List.of(entry("A", "自锁", "")));
      PatentFace face = index.faces(List.of("A")).get("A");
      assertThat(face.words()).isEqualTo(TermSet.of(List.of("自锁", "锁")));
      assertThat(face.meaning()).isEmpty();
    }
  }

  private static float[] unit(float... values) {
    return Embedding.of(values).toArray();
  }

  @Test
  default void refusesVectorsOfAnotherLengthAndLeavesNothing() {
    try (PatentIndex index = open()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.put(List.of(entry("A", 1, 0, 0, 0), entry("B", 1, 0))));
      assertThat(index.size()).isZero();
      Query query = new Query.Nearest(Embedding.of(new float[] {1, 0}));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.search(SearchRequest.of(query, Filter.ALL, 1)));
    }
  }

  @Test
  default void refusesIdsThatCannotBeKept() {
    try (PatentIndex index = open()) {
      for (String id : List.of(" CN1", "CN1\n", "\uD842", "9".repeat(256))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> index.put(List.of(entry(id, "名称", ""))));
      }
    }
  }

  @Test
  default void namesWhatHasNoVectorYetInOrderOfId() {
    try (PatentIndex index = open()) {
      fill(index, entry("D", "丁", ""), entry("B", "乙", ""), entry("A", 1, 0, 0, 0));
      fill(index, entry("C", "丙", ""), entry("AB", "甲乙", ""));
      assertThat(index.withoutVector("", 10))
          .extracting(Patent::id)
          .containsExactly("AB", "B", "C", "D");
      assertThat(index.withoutVectorCount()).isEqualTo(4);
      assertThat(index.withoutVector("B", 1)).extracting(Patent::id).containsExactly("C");
      index.put(List.of(entry("C", 0, 1, 0, 0)));
      assertThat(index.withoutVector("B", 9)).extracting(Patent::id).containsExactly("D");
      assertThat(index.withoutVector("D", 9)).isEmpty();
      index.delete("B");
      assertThat(index.withoutVectorCount()).isEqualTo(2);
    }
  }

  @Test
  default void findsASketchByMeaningAndStillWaitsForTheVector() {
    Query near = new Query.Nearest(Embedding.of(new float[] {1, 0, 0, 0}));
    Embedding sketch = Embedding.of(new float[] {3, 1, 0, 0});
    try (PatentIndex index = open()) {
      fill(
          index, entry("A", "甲", "").sketched(sketch), entry("B", 1, 2, 0, 0), entry("C", "丙", ""));
      assertThat(ids(index.search(SearchRequest.of(near, Filter.ALL, 9))))
          .containsExactly("A", "B");
      assertThat(index.withoutVector("", 9)).extracting(Patent::id).containsExactly("A", "C");
      assertThat(index.withoutVectorCount()).isEqualTo(2);
      assertThat(index.entries(List.of("A")).get("A").sketch()).contains(sketch);
      assertThat(index.entries(List.of("A")).get("A").vector()).isEmpty();
      assertThat(index.faces(List.of("A")).get("A").meaning()).contains(sketch);
      fill(index, entry("A", 0, 1, 0, 0));
      assertThat(ids(index.search(SearchRequest.of(near, Filter.ALL, 9))))
          .containsExactly("B", "A");
      assertThat(index.entries(List.of("A")).get("A").sketch()).isEmpty();
      assertThat(index.withoutVectorCount()).isEqualTo(1);
    }
  }

  @Test
  default void goesThroughAllInOrderOfId() {
    try (PatentIndex index = open()) {
      fill(index, classified("B", "H01"), classified("A", "H01"), entry("AB", 0, 1, 0, 0));
      index.delete("B");
      index.put(List.of(classified("C", "H02")));
      assertThat(index.inOrder("", 2)).extracting(Patent::id).containsExactly("A", "AB");
      assertThat(index.inOrder("AB", 9)).extracting(Patent::id).containsExactly("C");
      assertThat(index.inOrder("C", 9)).isEmpty();
    }
  }

  @Test
  default void filtersByIpcAtAnyDepth() {
    try (PatentIndex index = open()) {
      fill(
          index, classified("A", "H01L21/67"), classified("B", "H01L213/00"), classified("C", "H"));
      assertThat(ids(index.search(all(ipc("H"))))).containsExactly("A", "B", "C");
      assertThat(ids(index.search(all(ipc("H01"))))).containsExactly("A", "B");
      assertThat(ids(index.search(all(ipc("H01L21"))))).containsExactly("A");
      assertThat(ids(index.search(all(ipc("H01L21/67"))))).containsExactly("A");
      assertThat(ids(index.search(all(ipc("H01L21/6"))))).isEmpty();
    }
  }

  private static Filter ipc(String symbol) {
    return new Filter.Ipc(new IpcSymbol(symbol));
  }

  private static IndexEntry classified(String id, String ipc) {
    return IndexEntry.of(Patent.builder(id).ipc(List.of(new IpcSymbol(ipc))).build());
  }

  @Test
  default void findsPatentByNameInAnySpelling() {
    try (PatentIndex index = open()) {
      Patent patent = Patent.builder("A").applicants(List.of("ＡＢＣ电子（集团）有限公司")).build();
      fill(index, IndexEntry.of(patent));
      Filter spelled = new Filter.Applicant("abc 电子(集团)有限公司");
      assertThat(ids(index.search(all(spelled)))).containsExactly("A");
      assertThat(ids(index.search(all(new Filter.Applicant("abc电子"))))).isEmpty();
      assertThat(ids(index.search(words(Map.of("电子", 1f), TextField.APPLICANT))))
          .containsExactly("A");
    }
  }

  @Test
  default void takesFiltersOfThousandsOfParts() {
    try (PatentIndex index = open()) {
      fill(index, entry("A1", "甲", ""), entry("B", "乙", ""));
      List<Filter> parts = new ArrayList<>();
      for (int i = 0; i < 3000; i++) {
        parts.add(new Filter.Ids(Set.of("A" + i)));
      }
      assertThat(ids(index.search(all(new Filter.Or(parts))))).containsExactly("A1");
      assertThat(ids(index.search(all(new Filter.Not(new Filter.Or(parts)))))).containsExactly("B");
    }
  }

  @Test
  default void acceptsAnyText() {
    try (PatentIndex index = open()) {
      fill(
          index,
          entry("空", "", ""),
          entry("一", "膜", "\uDC00"),
          entry("长", "a".repeat(100_000), "隔膜".repeat(50_000)),
          entry("宽", "ＬＥＤ　灯", "\u0000\t"));
      assertThat(index.size()).isEqualTo(4);
      assertThat(ids(index.search(words(Map.of("led", 1f), TextField.TITLE)))).containsExactly("宽");
      assertThat(ids(index.search(words(Map.of("a".repeat(100_000), 1f), TextField.TITLE))))
          .containsExactly("长");
      assertThat(index.search(words(Map.of(), TextField.TITLE)).hits()).isEmpty();
      assertThat(index.get("长").map(patent -> patent.title().length())).contains(100_000);
    }
  }

  @Test
  default void answersFromNothing() {
    try (PatentIndex index = open()) {
      assertThat(index.search(all(Filter.ALL)).total()).isZero();
      assertThat(index.search(words(Map.of("隔膜", 1f), TextField.TITLE)).hits()).isEmpty();
      Query near = new Query.Nearest(Embedding.of(new float[] {1, 0, 0, 0}));
      assertThat(index.search(SearchRequest.of(near, Filter.ALL, 5)).hits()).isEmpty();
      index.put(List.of());
      assertThat(index.size()).isZero();
    }
  }

  private static List<String> told(Changes changes) {
    return changes.changes().stream().map(change -> change.kind() + " " + change.id()).toList();
  }

  @Test
  default void tellsTheLatestChangeOfEachPatentInOrder() {
    try (PatentIndex index = open()) {
      Changes nothing = index.changes(Changes.START, 10);
      assertThat(nothing.changes()).isEmpty();
      index.put(List.of(entry("A", "甲", ""), entry("B", "乙", ""), entry("C", "丙", "")));
      index.put(List.of(entry("A", "甲改", ""), entry("A", "甲再改", "")));
      index.delete("B");
      index.delete("没有");
      Changes all = index.changes(Changes.START, 10);
      assertThat(told(all)).containsExactly("STORED C", "STORED A", "REMOVED B");
      assertThat(index.changes(nothing.next(), 10)).isEqualTo(all);
      assertThat(all.next()).isEqualTo(all.changes().getLast().sequence());
      assertThat(told(index.changes(Changes.START, 2))).containsExactly("STORED C", "STORED A");
      assertThat(told(index.changes(index.changes(Changes.START, 2).next(), 2)))
          .containsExactly("REMOVED B");
      assertThat(index.changes(all.next(), 1)).isEqualTo(new Changes(List.of(), all.next()));
      index.put(List.of(entry("B", "乙", "")));
      assertThat(told(index.changes(all.next(), 10))).containsExactly("STORED B");
    }
  }

  @Test
  default void vectorsAndEqualPatentsAreNoChange() {
    try (PatentIndex index = open()) {
      index.put(List.of(entry("A", "装置A", ""), entry("B", "装置B", "")));
      Changes before = index.changes(Changes.START, 10);
      index.put(List.of(entry("A", 1, 0, 0, 0)));
      Patent patent = Patent.builder("B").title("装置B").summary("").build();
      index.put(List.of(new IndexEntry(patent, Optional.empty(), List.of("3.1"))));
      assertThat(index.withoutVectorCount()).isEqualTo(1);
      assertThat(index.changes(Changes.START, 10)).isEqualTo(before);
      index.put(List.of(entry("A", "装置A", "换了摘要")));
      assertThat(told(index.changes(before.next(), 10))).containsExactly("STORED A");
    }
  }

  @Test
  default void removedPatentsAreTreatedAsNeverThere() {
    try (PatentIndex index = open()) {
      fill(index, entry("A", "隔膜", ""), entry("B", "隔膜", ""), entry("C", "电机", ""));
      index.delete("B");
      index.refresh();
      assertThat(index.size()).isEqualTo(2);
      assertThat(index.entries(List.of("B"))).isEmpty();
      assertThat(index.search(all(Filter.ALL)).total()).isEqualTo(2);
      assertThat(index.search(all(new Filter.Not(new Filter.Ids(Set.of("A"))))).total()).isOne();
      assertThat(ids(index.search(all(new Filter.Ids(Set.of("A", "B")))))).containsExactly("A");
      assertThat(index.withoutVector("", 9)).extracting(Patent::id).containsExactly("A", "C");
      assertThat(index.wordCounts(List.of("隔膜"))).isEqualTo(new WordCounts(Map.of("隔膜", 1), 2));
    }
  }

  @Test
  default void refusesACursorThatItNeverGave() {
    try (PatentIndex index = open()) {
      index.put(List.of(entry("A", "甲", "")));
      long next = index.changes(Changes.START, 10).next();
      for (long cursor : new long[] {next + 1, 1, -1, Long.MAX_VALUE}) {
        assertThatThrownBy(() -> index.changes(cursor, 10))
            .isInstanceOf(UnknownCursorException.class)
            .hasMessageContaining(Long.toString(cursor));
      }
      assertThatIllegalArgumentException().isThrownBy(() -> index.changes(Changes.START, 0));
    }
  }

  @Test
  default void aCopyThatAppliesTheChangesStaysInStep() {
    for (long seed = 1; seed <= 5; seed++) {
      Random random = new Random(seed);
      FollowingCopy<Patent> copy = new FollowingCopy<>();
      TreeMap<String, Patent> expected = new TreeMap<>();
      try (PatentIndex index = open()) {
        for (int step = 0; step < 60; step++) {
          String id = "P" + random.nextInt(20);
          if (random.nextInt(3) == 0) {
            index.delete(id);
            expected.remove(id);
          } else {
            Patent patent = Patent.builder(id).title("装置" + random.nextInt(3)).build();
            index.put(List.of(IndexEntry.of(patent)));
            expected.put(id, patent);
          }
          if (random.nextInt(4) == 0) {
            copy.follow(index::changes, index::get, 1 + random.nextInt(9));
            assertThat(copy.records()).as("seed %d, step %d", seed, step).isEqualTo(expected);
          }
        }
      }
    }
  }
}
