package dev.patentengine.benchmarks;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Answers with vectors that are given for the texts: a real model knows nothing of a generated
 * corpus. Safe for concurrent use if the map is.
 *
 * @param byText the vectors
 * @param identity what it says it is
 * @param standard the encoder that works beside it
 * @param working whether that embeds every text first, for the time it takes
 */
record GivenVectors(
    Map<String, Embedding> byText, ModelIdentity identity, Embedder standard, boolean working)
    implements Embedder {

  /** Gives the vectors at once. */
  GivenVectors(Map<String, Embedding> byText, ModelIdentity identity) {
    this(byText, identity, Languages.embedder(ShippedData.onClassPath()), false);
  }

  @Override
  public Embedding embed(String text) {
    if (working) {
      standard.embed(text);
    }
    return Objects.requireNonNull(byText.get(text), "no vector given for this text");
  }

  @Override
  public List<Embedding> embedAll(List<String> texts) {
    return texts.stream().map(this::embed).toList();
  }

  @Override
  public List<Span> passages(String text) {
    return standard.passages(text);
  }

  @Override
  public void close() {
    standard.close();
  }
}
