package dev.patentengine.api.server;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Span;
import java.util.List;

/** Counts the characters of a text into places by their code: near enough for tests of the wire. */
final class CheapEmbedder implements Embedder {

  private static final int DIMENSIONS = 512;

  @Override
  public ModelIdentity identity() {
    return new ModelIdentity("test-characters", "0123456789abcdef", DIMENSIONS);
  }

  @Override
  public List<Embedding> embedAll(List<String> texts) {
    return texts.stream().map(CheapEmbedder::vector).toList();
  }

  private static Embedding vector(String text) {
    float[] counts = new float[DIMENSIONS];
    counts[0] = 1;
    text.chars().forEach(unit -> counts[unit % DIMENSIONS] += 1);
    return Embedding.of(counts);
  }

  @Override
  public List<Span> passages(String text) {
    return text.isBlank() ? List.of() : List.of(new Span(0, text.length()));
  }

  @Override
  public void close() {}
}
