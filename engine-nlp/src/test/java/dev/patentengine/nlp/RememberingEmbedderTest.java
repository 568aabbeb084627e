package dev.patentengine.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was asked is not computed again. */
class RememberingEmbedderTest {

  private final List<String> asked = new ArrayList<>();
  private boolean closed;

  private final Embedder counting =
      new Embedder() {
        @Override
        public ModelIdentity identity() {
          return new ModelIdentity("test", "0123456789abcdef", 2);
        }

        @Override
        public List<Embedding> embedAll(List<String> texts) {
          asked.addAll(texts);
          return texts.stream().map(text -> Embedding.of(new float[] {1, text.length()})).toList();
        }

        @Override
        public List<Span> passages(String text) {
          return List.of(new Span(0, text.length()));
        }

        @Override
        public void close() {
          closed = true;
        }
      };

  @Test
  void remembersTheLastOnesOnly() {
    RememberingEmbedder embedder = new RememberingEmbedder(counting, 2);
    Embedding first = embedder.embed("a");
    assertThat(embedder.embed("a")).isEqualTo(first);
    embedder.embed("bb");
    embedder.embed("a");
    embedder.embed("ccc");
    embedder.embed("bb");
    assertThat(asked).containsExactly("a", "bb", "ccc", "bb");
    assertThat(embedder.hits()).isEqualTo(2);
    assertThat(embedder.misses()).isEqualTo(4);
  }

  @Test
  void remembersFewAtOnceAndAsksForTheOthersOnly() {
    RememberingEmbedder embedder = new RememberingEmbedder(counting, 9);
    Embedding b = embedder.embed("bb");
    assertThat(embedder.embedAll(List.of("a", "bb", "a", "ccc")))
        .containsExactly(embedder.embed("a"), b, embedder.embed("a"), embedder.embed("ccc"));
    assertThat(asked).containsExactly("bb", "a", "ccc");
  }

  @Test
  void letsManyAtOncePass() {
    RememberingEmbedder embedder = new RememberingEmbedder(counting, 2);
    List<String> many = IntStream.range(0, 17).mapToObj(Integer::toString).toList();
    embedder.embedAll(many);
    embedder.embed("0");
    assertThat(asked).hasSize(18).endsWith("16", "0");
    embedder.close();
    assertThat(closed).isTrue();
  }
}
