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
  private final DemandMeaning meaning;

  /** An analyser over these parts; they stay the caller's to close. */
  public DemandAnalyzer(Segmenter segmenter, StopWords stopWords, Embedder embedder) {
    this.segmenter = segmenter;
    this.stopWords = stopWords;
    this.meaning = new DemandMeaning(embedder);
  }

  /** The query of {@code text}: its words and its meaning. */
  public DemandQuery analyze(String text) {
    return new DemandQuery(text, words(text), Optional.of(meaning.of(text)));
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
