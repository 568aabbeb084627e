package dev.patentengine.cli;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Span;
import java.util.List;

/**
 * Answers with vectors that were computed before. One thread.
 *
 * @param embedder what made them; stays the caller's to close
 * @param vectors those that were computed
 */
record CachedEmbedder(Embedder embedder, VectorCache vectors) implements Embedder {

  @Override
  public ModelIdentity identity() {
    return embedder.identity();
  }

  /**
   * The vectors of these texts.
   *
   * @throws IllegalArgumentException if one was not computed
   */
  @Override
  public List<Embedding> embedAll(List<String> texts) {
    return texts.stream().map(text -> Embedding.of(vectors.vector(text))).toList();
  }

  @Override
  public List<Span> passages(String text) {
    return embedder.passages(text);
  }

  @Override
  public void close() {}
}
