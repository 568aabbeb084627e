package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.index.Filter;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.quantity.PatternQuantities;
import dev.patentengine.nlp.sketch.SketchLesson;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.HashedEmbedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Patents that are searched by sketches until their vectors come, on a real index folder. */
class SketchedIntakeTest {

  private static final List<String> PARTS = List.of("离心泵", "装载机", "变速箱", "传感器", "蓄电池", "过滤器");
  private static final List<String> AIMS = List.of("冷却", "换挡", "密封", "检测", "焊接", "润滑", "除尘");

  @TempDir Path folder;

  private final Embedder embedder = new HashedEmbedder(64);

  @BeforeEach
  void learn() throws IOException {
    List<String> texts = patents("").stream().map(Patent::text).toList();
    Path models = Files.createDirectories(folder.resolve("models"));
    SketchLesson.of(texts, new BigramSegmenter())
        .learn(
            embedder.identity(), text -> embedder.embed(text).toArray(), 20, (epoch, cosine) -> {})
        .write(models.resolve("sketch.bin"));
  }

  private static List<Patent> patents(String prefix) {
    List<Patent> patents = new ArrayList<>();
    for (String part : PARTS) {
      for (String aim : AIMS) {
        String id = prefix + "P" + patents.size();
        patents.add(Patent.builder(id).title(part + "的" + aim).summary(aim + "用于" + part).build());
      }
    }
    return patents;
  }

  private PatentEngine open(Embedder with) {
    return PatentEngine.builder()
        .language(
            new Language(
                new BigramSegmenter(),
                PatentStopWords.standard(),
                (text, limit) -> List.of(),
                new PatternQuantities(),
                with))
        .open(folder);
  }

  private static String nearest(PatentEngine engine, String text) {
    DemandQuery query = engine.query(Demand.of(text));
    List<Candidate> ranked = engine.pipelines().meaning().rank(query, Filter.ALL, 3);
    return ranked.isEmpty() ? "" : ranked.getFirst().id();
  }

  @Test
  void findsByMeaningBeforeAnythingIsEmbedded() {
    try (PatentEngine engine = open(embedder)) {
      assertThat(engine.storeSketched(patents(""))).isEqualTo(PARTS.size() * AIMS.size());
      assertThat(engine.pending()).isEqualTo(PARTS.size() * AIMS.size());
      assertThat(nearest(engine, "装载机的换挡")).isEqualTo("P8");
    }
  }

  /** The learnt ranking comes first and once answered from what was visible before the patents. */
  @Test
  void ranksAlikeRightAfterStoringAndAfterReopening() {
    Demand demand = Demand.of("装载机的换挡");
    Map<String, List<Candidate>> stored;
    try (PatentEngine engine = open(embedder)) {
      engine.storeSketched(patents(""));
      stored = engine.rankings(demand, 20);
      assertThat(stored.values()).allSatisfy(ranking -> assertThat(ranking).isNotEmpty());
    }
    try (PatentEngine engine = open(embedder)) {
      assertThat(engine.rankings(demand, 20)).isEqualTo(stored);
      engine.storeSketched(patents(""));
      assertThat(engine.rankings(demand, 20)).isEqualTo(stored);
      engine.embedPending(Progress.SILENT);
      stored = engine.rankings(demand, 20);
    }
    try (PatentEngine engine = open(embedder)) {
      assertThat(engine.rankings(demand, 20)).isEqualTo(stored);
    }
  }

  @Test
  void keepsSketchesAndWhatIsPendingFromOneOpeningToTheNext() {
    try (PatentEngine engine = open(embedder)) {
      engine.storeSketched(patents(""));
    }
    try (PatentEngine engine = open(embedder)) {
      assertThat(nearest(engine, "装载机的换挡")).isEqualTo("P8");
      assertThat(engine.pending()).isEqualTo(PARTS.size() * AIMS.size());
    }
  }

  @Test
  void replacesSketchesByVectorsAndNeverTheOtherWayRound() {
    try (PatentEngine engine = open(embedder)) {
      engine.storeSketched(patents(""));
      engine.embedPending(Progress.SILENT);
      assertThat(engine.pending()).isZero();
      engine.storeSketched(patents(""));
      assertThat(engine.pending()).isZero();
      assertThat(nearest(engine, "装载机的换挡")).isEqualTo("P8");
    }
  }

  @Test
  void keepsTheSketchOfAPatentThatIsStoredAgain() {
    try (PatentEngine engine = open(embedder)) {
      engine.storeSketched(patents(""));
      engine.store(patents(""));
      assertThat(nearest(engine, "装载机的换挡")).isEqualTo("P8");
      assertThat(engine.pending()).isEqualTo(PARTS.size() * AIMS.size());
    }
  }

  @Test
  void goesOnEmbeddingWhereProgressStoppedIt() {
    int all = 8 * PARTS.size() * AIMS.size();
    try (PatentEngine engine = open(embedder)) {
      for (int i = 0; i < 8; i++) {
        engine.storeSketched(patents(i + "-"));
      }
      assertThatThrownBy(() ->
              engine.embedPending((done, total) -> {
                throw new CancellationException();
              }))
          .isInstanceOf(CancellationException.class);
      assertThat(engine.pending()).isPositive().isLessThan(all);
      engine.embedPending(Progress.SILENT);
      assertThat(engine.pending()).isZero();
    }
  }

  @Test
  void refusesSketchesOfAnotherModelAndSaysWhatToDo() {
    try (PatentEngine engine = open(new HashedEmbedder(32))) {
      assertThatExceptionOfType(PatentEngineException.class)
          .isThrownBy(() -> engine.storeSketched(patents("")))
          .withMessageContaining("test-hashed")
          .withMessageContaining("tune sketch");
      assertThat(engine.size()).isZero();
    }
  }
}
