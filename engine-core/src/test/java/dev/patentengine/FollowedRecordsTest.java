package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.model.Viewer;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.quantity.PatternQuantities;
import dev.patentengine.store.RecordForm;
import dev.patentengine.store.RecordStore;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.HashedEmbedder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is derived from records follows them. */
class FollowedRecordsTest {

  @TempDir Path folder;

  private PatentEngine open() {
    Language language =
        new Language(
            new BigramSegmenter(),
            PatentStopWords.standard(),
            (text, limit) -> List.of(),
            new PatternQuantities(),
            new HashedEmbedder(64));
    return PatentEngine.builder().language(language).open(folder);
  }

  private static Expert expert(String id, String organization) {
    return new Expert(
        id,
        "赵雪",
        organization,
        "",
        "",
        Optional.empty(),
        List.of(),
        "膜",
        List.of(),
        Optional.empty());
  }

  @Test
  void peopleFollowTheExpertsThatAreStoredReplacedAndRemoved() {
    try (PatentEngine engine = open()) {
      assertThat(engine.expertFinder().base().people()).isZero();
      assertThat(engine.experts().store(List.of(expert("E1", "江城大学"), expert("E2", "江城大学"))))
          .isEqualTo(2);
      assertThat(engine.expertFinder().base().knows("赵雪@江城大学")).isTrue();
      engine.experts().store(List.of(expert("E1", "东湖研究院")));
      assertThat(engine.experts().remove("E2")).isTrue();
      assertThat(engine.expertFinder().base().knows("赵雪@江城大学")).isFalse();
    }
    try (PatentEngine engine = open()) {
      assertThat(engine.expertFinder().base().knows("赵雪@东湖研究院")).isTrue();
      assertThat(engine.expertFinder().base().people()).isEqualTo(1);
    }
  }

  @Test
  void keysFollowTheRecordsThatAreStoredReplacedAndRemoved() {
    RecordForm<Expert> form = new RecordForm<>(Expert::id, ExpertJson::write, ExpertJson::read);
    try (RecordStore<Expert> store = RecordStore.open(folder, form)) {
      KeyedRecords<Expert> byFirm =
          new KeyedRecords<>(store, each -> List.of(each.organization()), Expert::id);
      assertThat(byFirm.of("江城大学", Viewer.OPERATOR)).isEmpty();
      store.store(List.of(expert("E2", "江城大学"), expert("E1", "江城大学")));
      assertThat(byFirm.of("江城大学", Viewer.OPERATOR).map(Expert::id)).contains("E1");
      store.store(List.of(expert("E1", "东湖研究院")));
      assertThat(byFirm.of("江城大学", Viewer.OPERATOR).map(Expert::id)).contains("E2");
      store.remove("E2");
      assertThat(byFirm.of("江城大学", Viewer.OPERATOR)).isEmpty();
    }
  }
}
