package dev.patentengine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.benchmarks.rival.TextEncoder;
import dev.patentengine.nlp.Embedding;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTextsTest {

  @Test
  void textsAreDifferentAndAsLongAsAsked() {
    assertThat(EmbeddingBenchmark.texts(20))
        .doesNotHaveDuplicates()
        .allMatch(t -> t.length() == 20);
    assertThat(EmbeddingBenchmark.texts(500)).hasSize(32).allMatch(t -> t.length() == 500);
  }

  @Test
  void theLeastCosineIsThatOfTheWorstPair() {
    Embedding east = Embedding.of(new float[] {1, 0});
    Embedding north = Embedding.of(new float[] {0, 1});
    Embedding between = Embedding.of(new float[] {1, 1});
    assertThat(EmbeddingBenchmark.leastCosine(List.of(east, east), List.of(east, between)))
        .isCloseTo(Math.sqrt(0.5), within(1e-6));
    assertThat(EmbeddingBenchmark.leastCosine(List.of(east), List.of(north))).isZero();
  }

  /** The comparison is of the same model on the same texts: the vectors must agree. */
  @Test
  void ourVectorsAreThoseOfLangchain4j() {
    List<String> texts = EmbeddingBenchmark.texts(64).subList(0, 3);
    try (TextEncoder ours = TextEncoder.open("engine-fp32");
        TextEncoder theirs = TextEncoder.open("langchain4j")) {
      assertThat(EmbeddingBenchmark.leastCosine(ours.encode(texts), theirs.encode(texts)))
          .isGreaterThan(0.999);
    }
  }
}
