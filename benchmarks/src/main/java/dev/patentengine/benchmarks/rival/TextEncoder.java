package dev.patentengine.benchmarks.rival;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15.BgeSmallZhV15EmbeddingModel;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.onnx.BgeEmbedder;
import dev.patentengine.nlp.onnx.Precision;
import java.util.List;

/** Makes vectors with bge-small-zh-v1.5, untuned: ours, and langchain4j's in-process class. */
public interface TextEncoder extends AutoCloseable {

  /** The vectors of these texts, in their order. */
  List<Embedding> encode(List<String> texts);

  @Override
  void close();

  /** Opens the encoder of this name; each uses all processors, as it does unless told otherwise. */
  static TextEncoder open(String name) {
    return switch (name) {
      case "engine-fp32" -> ours(Precision.FP32);
      case "engine-int8" -> ours(Precision.INT8);
      case "langchain4j" -> langchain4j(new BgeSmallZhV15EmbeddingModel());
      default -> throw new IllegalArgumentException("no encoder " + name);
    };
  }

  private static TextEncoder ours(Precision precision) {
    Embedder embedder = BgeEmbedder.builder().precision(precision).open();
    return new TextEncoder() {
      @Override
      public List<Embedding> encode(List<String> texts) {
        return embedder.embedAll(texts);
      }

      @Override
      public void close() {
        embedder.close();
      }
    };
  }

  private static TextEncoder langchain4j(EmbeddingModel model) {
    return new TextEncoder() {
      @Override
      public List<Embedding> encode(List<String> texts) {
        return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
            .map(vector -> Embedding.of(vector.vector()))
            .toList();
      }

      @Override
      public void close() {}
    };
  }
}
