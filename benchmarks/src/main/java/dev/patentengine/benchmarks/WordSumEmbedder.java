package dev.patentengine.benchmarks;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.Token;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Vectors that are sums of one random vector for each word: texts that share words lie near each
 * other, at a thousandth of an encoder's cost. For measuring what comes after the encoder. Safe for
 * concurrent use.
 */
final class WordSumEmbedder implements Embedder {

  private static final int DIMENSIONS = 512;

  private final Segmenter segmenter;

  WordSumEmbedder(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  @Override
  public ModelIdentity identity() {
    return new ModelIdentity("word-sum", "0123456789abcdef", DIMENSIONS);
  }

  @Override
  public List<Embedding> embedAll(List<String> texts) {
    return texts.stream().map(this::vector).toList();
  }

  private Embedding vector(String text) {
    float[] sum = new float[DIMENSIONS];
    for (Token token : segmenter.segment(text, Granularity.SEARCH)) {
      SplittableRandom random = new SplittableRandom(token.text().hashCode());
      for (int i = 0; i < DIMENSIONS; i++) {
        sum[i] += (float) random.nextDouble(-1, 1);
      }
    }
    return Embedding.of(sum);
  }

  @Override
  public List<Span> passages(String text) {
    return List.of(new Span(0, text.length()));
  }

  @Override
  public void close() {}
}
