package dev.patentengine.classify;

import dev.patentengine.nlp.Embedding;
import java.util.function.Function;

/**
 * The sentence vectors of the texts that are learnt from.
 *
 * @param embedder digest of what made them
 * @param of the vector of a text
 */
public record TextVectors(String embedder, Function<String, Embedding> of) {

  Embedding vector(String text) {
    return of.apply(text);
  }
}
