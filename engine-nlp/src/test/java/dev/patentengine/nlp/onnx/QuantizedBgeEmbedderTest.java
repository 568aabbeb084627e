package dev.patentengine.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.EmbedderContract;
import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantizedBgeEmbedderTest implements EmbedderContract {

  @Override
  public Embedder open() {
    return BgeEmbedder.builder().precision(Precision.INT8).open();
  }

  @Test
  void isNearTheFullModelButAnotherModel() {
    try (Embedder embedder = open()) {
      assertThat(embedder.identity().name()).isEqualTo("bge-small-zh-v1.5/int8");
      for (Golden golden : Golden.all()) {
        assertThat(embedder.embed(golden.text()).cosine(golden.embedding()))
            .as(golden.text())
            .isBetween(.96, .9999);
      }
    }
  }

  @Test
  void givesTheSameBitsBesideAnyOtherTexts() {
    try (Embedder embedder = open()) {
      List<String> texts = new ArrayList<>(Golden.all().stream().map(Golden::text).toList());
      List<Embedding> together = embedder.embedAll(texts);
      for (int i = 0; i < texts.size(); i++) {
        assertThat(embedder.embed(texts.get(i))).as(texts.get(i)).isEqualTo(together.get(i));
      }
    }
  }
}
