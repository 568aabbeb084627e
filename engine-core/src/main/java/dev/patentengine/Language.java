package dev.patentengine;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.nlp.QuantityExtractor;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.StopWords;

/**
 * What the engine knows of the language: how to cut words, weigh them, read figures and place a text
 * in meaning. Safe for concurrent use; closing it closes the embedder.
 *
 * @param segmenter cuts words
 * @param stopWords words that say nothing
 * @param keywords weighs terms
 * @param quantities reads figures
 * @param embedder makes vectors
 */
public record Language(
    Segmenter segmenter,
    StopWords stopWords,
    KeywordExtractor keywords,
    QuantityExtractor quantities,
    Embedder embedder)
    implements AutoCloseable {

  @Override
  public void close() {
    embedder.close();
  }
}
