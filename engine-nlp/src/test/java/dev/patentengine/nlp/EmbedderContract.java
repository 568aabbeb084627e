package dev.patentengine.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every {@link Embedder} must do. */
public interface EmbedderContract {

  /** A text's vector beside any others is the same to this cosine. */
  double SAME = .99999;

  /** A fresh embedder, which the test closes. */
  Embedder open();

  private static List<String> demands() {
    return List.of(
        "希望降低热处理能耗",
        "装载机换挡费劲，重载时自己跳空挡，希望更换操纵机构。",
        "泵",
        "需要一种能在-40℃下连续工作70h的密封材料，耐油，压缩永久变形不超过25%。".repeat(5),
        "LED灯具散热差",
        "");
  }

  @Test
  default void givesEveryTextAVectorOfTheModelsLengthInTheOrderOfTheTexts() {
    try (Embedder embedder = open()) {
      List<Embedding> vectors = embedder.embedAll(demands());
      assertThat(vectors).hasSize(demands().size());
      for (int i = 0; i < vectors.size(); i++) {
        assertThat(vectors.get(i).dimensions()).isEqualTo(embedder.identity().dimensions());
        assertThat(vectors.get(i).cosine(embedder.embed(demands().get(i))))
            .as(demands().get(i))
            .isGreaterThan(SAME);
      }
    }
  }

  @Test
  default void givesNoVectorForNoText() {
    try (Embedder embedder = open()) {
      assertThat(embedder.embedAll(List.of())).isEmpty();
    }
  }

  @Test
  default void givesVectorsOfLengthOne() {
    try (Embedder embedder = open()) {
      for (Embedding vector : embedder.embedAll(demands())) {
        double square = 0;
        for (float value : vector.toArray()) {
          square += value * value;
        }
        assertThat(square).isCloseTo(1, within(1e-5));
      }
    }
  }

  @Test
  default void givesAVectorThatDoesNotDependOnTheTextsBesideIt() {
    long seed = 20240607;
    Random random = new Random(seed);
    try (Embedder embedder = open()) {
      Embedding alone = embedder.embed(demands().get(1));
      for (int round = 0; round < 5; round++) {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
          texts.add("压力传感器".repeat(random.nextInt(40)));
        }
        int at = random.nextInt(texts.size());
        texts.add(at, demands().get(1));
        assertThat(embedder.embedAll(texts).get(at).cosine(alone))
            .as("seed %d round %d", seed, round)
            .isGreaterThan(SAME);
      }
    }
  }

  @Test
  default void givesTheSameVectorsToManyCallersAtOnce() throws Exception {
    try (Embedder embedder = open();
        ExecutorService callers = Executors.newFixedThreadPool(4)) {
      List<Embedding> expected = embedder.embedAll(demands());
      List<Future<List<Embedding>>> answers = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        answers.add(callers.submit(() -> embedder.embedAll(demands())));
      }
      for (Future<List<Embedding>> answer : answers) {
        for (int i = 0; i < expected.size(); i++) {
          assertThat(answer.get().get(i).cosine(expected.get(i))).isGreaterThan(SAME);
        }
      }
    }
  }

  @Test
  default void readsBrokenAndHugeTexts() {
    String lone = "泵\uD83D体\uDC00壳\u0000体";
    String huge = "一种多轴联动数控机床的主轴冷却装置。".repeat(60_000);
    try (Embedder embedder = open()) {
      assertThat(embedder.embedAll(List.of(lone, huge, " \t\n　", "ＬＥＤ", "👍")))
          .hasSize(5)
          .allSatisfy(vector -> assertThat(vector.cosine(vector)).isCloseTo(1, within(1e-5)));
    }
  }

  @Test
  default void takesAShortTextAsOnePassage() {
    String demand = "装载机换挡费劲；重载时自己跳空挡。希望更换操纵机构！";
    try (Embedder embedder = open()) {
      assertThat(embedder.passages(demand)).containsExactly(new Span(0, demand.length()));
      assertThat(embedder.passages("")).isEmpty();
      assertThat(embedder.passages(" \n　")).isEmpty();
    }
  }

  @Test
  default void coversALongTextWithPassagesInOrder() {
    String text = "本实用新型公开了一种齿轮箱，包括箱体、轴承，轴承设于箱体内。\n".repeat(200);
    try (Embedder embedder = open()) {
      List<Span> passages = embedder.passages(text);
      assertThat(passages).hasSizeGreaterThan(2);
      int end = 0;
      for (Span passage : passages) {
        assertThat(passage.start()).isGreaterThanOrEqualTo(end);
        assertThat(text.substring(end, passage.start())).isBlank();
        assertThat(passage.in(text)).isNotBlank().endsWith("。");
        end = passage.end();
      }
      assertThat(text.substring(end)).isBlank();
    }
  }

  @Test
  default void turnsCallersAwayOnceClosed() {
    Embedder embedder = open();
    embedder.close();
    embedder.close();
    assertThatIllegalStateException().isThrownBy(() -> embedder.embed("泵"));
    assertThatIllegalStateException().isThrownBy(() -> embedder.passages("泵"));
  }

  @Test
  default void keepsItsIdentityFromOneOpeningToTheNext() {
    try (Embedder first = open();
        Embedder second = open()) {
      assertThat(first.identity()).isEqualTo(second.identity());
      assertThat(first.identity().digest()).matches("[0-9a-f]{16,}");
    }
  }
}
