package dev.patentengine.testing;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.Token;
import java.util.List;
import java.util.Random;

/**
 * The sum of a random direction for each pair of characters: texts that share pairs lie near each
 * other. Safe for concurrent use.
 */
public final class HashedEmbedder implements Embedder {

  private final Segmenter segmenter = new BigramSegmenter();
  private final int dimensions;

  /** An embedder whose vectors have this many dimensions. */
  public HashedEmbedder(int dimensions) {
    this.dimensions = dimensions;
  }

  @Override
  public ModelIdentity identity() {
    return new ModelIdentity("test-hashed", "0123456789abcdef", dimensions);
  }

  @Override
  public List<Embedding> embedAll(List<String> texts) {
    return texts.stream().map(this::vector).toList();
  }

  private Embedding vector(String text) {
    float[] sum = new float[dimensions];
    add("", sum);
    for (Token token : segmenter.segment(text, Granularity.SEARCH)) {
      add(token.text(), sum);
    }
    return Embedding.of(sum);
  }

  private void add(String word, float[] sum) {
    Random direction = new Random(word.hashCode());
    for (int i = 0; i < dimensions; i++) {
      sum[i] += (float) direction.nextGaussian();
    }
  }

  @Override
  public List<Span> passages(String text) {
    return text.isBlank() ? List.of() : List.of(new Span(0, text.length()));
  }

  @Override
  public void close() {}
}
