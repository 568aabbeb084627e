package dev.patentengine.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.index.SearchResult.Hit;
import dev.patentengine.index.TextField;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentKind;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.testing.BigramSegmenter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rankings by words miss where an index is too large to look at every document. */
class LargeIndexTest {

  private static final int DOCUMENTS = 12_000;
  private static final int WORDS = 3_000;
  private static final int TOP = 50;
  private static final Map<TextField, Float> FIELDS =
      Map.of(TextField.TITLE, 1f, TextField.ABSTRACT, 1f);

  private final Random random = new Random(7);

  @TempDir Path folder;
  private LuceneIndex index;

  @BeforeEach
  void fill() {
    ModelIdentity model = new ModelIdentity("random", "0123456789abcdef", 8);
    index = LuceneIndex.open(folder, new BigramSegmenter(), model, new Tuning(1_000, 1 << 20));
    for (int first = 0; first < DOCUMENTS; first += 3_000) {
      List<IndexEntry> entries = new ArrayList<>();
      for (int i = first; i < first + 3_000; i++) {
        PatentKind kind = i % 10 == 0 ? PatentKind.GRANT : PatentKind.UTILITY;
        entries.add(
            IndexEntry.of(
                Patent.builder("P" + i).kind(kind).title(text(4)).summary(text(25)).build()));
      }
      index.put(entries);
      index.refresh();
    }
    for (int i = 0; i < 200; i++) {
      index.delete("P" + random.nextInt(DOCUMENTS));
    }
    index.refresh();
  }

  @AfterEach
  void close() {
    index.close();
  }

  /** Words as they are frequent in texts: word r about 1/r as often as the first. */
  private String word() {
    return "w" + (int) Math.exp(random.nextDouble() * Math.log(WORDS));
  }

  private String text(int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      text.add(word());
    }
    return String.join(" ", text);
  }

  /** Each word once, so that the rare ones count more than the common ones, as in real demands. */
  private Map<String, Float> demand() {
    Map<String, Float> terms = new TreeMap<>();
    while (terms.size() < 30) {
      terms.put(word(), 1f);
    }
    return terms;
  }

  /** Words at random miss more than those of real demands, which belong together (.98). */
  @Test
  void findsMostOfTheBestAndScoresThemExactly() {
    assertThat(found(Filter.ALL)).isGreaterThan(.75);
    assertThat(found(new Filter.Kind(Set.of(PatentKind.GRANT)))).isGreaterThan(.75);
  }

  @Test
  void answersTheSameOfOneSegmentAsOfMany() {
    List<Query> queries = new ArrayList<>();
    List<List<Hit>> before = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Query query = new Query.Terms(demand(), FIELDS);
      queries.add(query);
      before.add(index.search(SearchRequest.best(query, Filter.ALL, TOP)).hits());
    }
    index.compact();
    for (int i = 0; i < queries.size(); i++) {
      SearchRequest request = SearchRequest.best(queries.get(i), Filter.ALL, TOP);
      assertThat(index.search(request).hits()).isEqualTo(before.get(i));
    }
  }

  @Test
  void findsByACommonWordWhereThereIsNoOther() {
    Query common = new Query.Terms(Map.of("w1", 1f), FIELDS);
    SearchResult exact = index.search(SearchRequest.of(common, Filter.ALL, TOP));
    SearchResult found = index.search(SearchRequest.best(common, Filter.ALL, TOP));
    assertThat(exact.total()).isGreaterThan(DOCUMENTS / 4);
    assertThat(found.hits()).isEqualTo(exact.hits());
  }

  @Test
  void answersNothingWhereNothingIsWanted() {
    Query query = new Query.Terms(demand(), FIELDS);
    assertThat(index.search(SearchRequest.best(query, Filter.ALL, 0)).hits()).isEmpty();
  }

  private double found(Filter filter) {
    int found = 0;
    for (int i = 0; i < 20; i++) {
      Query query = new Query.Terms(demand(), FIELDS);
      SearchResult exact = index.search(SearchRequest.of(query, filter, DOCUMENTS / 2));
      SearchResult best = index.search(SearchRequest.best(query, filter, TOP));
      assertThat(exact.exact()).isTrue();
      assertThat(best.exact()).isFalse();
      assertThat(exact.hits()).containsAll(best.hits());
      Set<Hit> nearest = new HashSet<>(exact.hits().subList(0, TOP));
      found += (int) best.hits().stream().filter(nearest::contains).count();
    }
    return found / (20.0 * TOP);
  }
}
