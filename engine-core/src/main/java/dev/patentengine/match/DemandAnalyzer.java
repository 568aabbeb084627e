package dev.patentengine.match;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.StopWords;
import dev.patentengine.nlp.Token;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a query of a demand's text. Safe for concurrent use. */
public final class DemandAnalyzer {

  private final Segmenter segmenter;
  private final StopWords stopWords;
  private final Embedder embedder;

  /** An analyser over these parts; they stay the caller's to close. */
  public DemandAnalyzer(Segmenter segmenter, StopWords stopWords, Embedder embedder) {
    this.segmenter = segmenter;
    this.stopWords = stopWords;
    this.embedder = embedder;
  }

  /** The query of {@code text}: its words and its vector. */
  public DemandQuery analyze(String text) {
    return new DemandQuery(text, words(text), Optional.of(embedder.embed(text)));
  }

  /** The words of {@code text} at search granularity without stop words, each with its count. */
  public Map<String, Float> words(String text) {
    Map<String, Float> terms = new TreeMap<>();
    for (Token token : segmenter.segment(text, Granularity.SEARCH)) {
      if (!stopWords.contains(token.text())) {
        terms.merge(token.text(), 1f, Float::sum);
      }
    }
    return terms;
  }
}
