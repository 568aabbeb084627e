package dev.patentengine.benchmarks;

import dev.patentengine.index.CharacterPairs;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Span;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Vectors that are sums of one random vector for each pair of characters: texts that share wording
 * lie near each other, at a thousandth of an encoder's cost. For measuring what comes after the
 * encoder. Safe for concurrent use.
 */
final class PairSumEmbedder implements Embedder {

  private static final int DIMENSIONS = 512;

  /** Pairs beyond so many share a vector. */
  private static final int VECTORS = 1 << 14;

  private final float[][] vectors = new float[VECTORS][DIMENSIONS];

  PairSumEmbedder() {
    SplittableRandom random = new SplittableRandom(1);
    for (float[] vector : vectors) {
      for (int i = 0; i < DIMENSIONS; i++) {
        vector[i] = (float) random.nextDouble(-1, 1);
      }
    }
  }

  @Override
  public ModelIdentity identity() {
    return new ModelIdentity("pair-sum", "0123456789abcdef", DIMENSIONS);
  }

  @Override
  public List<Embedding> embedAll(List<String> texts) {
    return texts.stream().map(this::vector).toList();
  }

  private Embedding vector(String text) {
    float[] sum = new float[DIMENSIONS];
    for (String pair : CharacterPairs.of(text)) {
      float[] vector = vectors[Math.floorMod(31 * pair.hashCode(), VECTORS)];
      for (int i = 0; i < DIMENSIONS; i++) {
        sum[i] += vector[i];
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
