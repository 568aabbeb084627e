package dev.patentengine.index.lucene;

import java.util.function.LongToIntFunction;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Words that are counted already, as Lucene wants them: each once, with its frequency. Positions
 * are not kept; no query asks for them. For one thread.
 */
final class CountedTerms extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final WordBag words;
  private final LongToIntFunction frequencies;
  private int next;

  /** The words with what {@code frequencies} makes of their counts. */
  CountedTerms(WordBag words, LongToIntFunction frequencies) {
    this.words = words;
    this.frequencies = frequencies;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    term.append(words.word(next));
    frequency.setTermFrequency(frequencies.applyAsInt(words.count(next)));
    next++;
    return true;
  }
}
