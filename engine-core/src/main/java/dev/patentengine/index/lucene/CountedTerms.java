package dev.patentengine.index.lucene;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Words that are counted already, as Lucene wants them: each once, with how often it stands in the
 * text. Positions are not kept; no query asks for them. For one thread.
 */
final class CountedTerms extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Integer> counts;
  private Iterator<Map.Entry<String, Integer>> rest;

  CountedTerms(Map<String, Integer> counts) {
    this.counts = counts;
    this.rest = counts.entrySet().iterator();
  }

  @Override
  public void reset() {
    rest = counts.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    Map.Entry<String, Integer> next = rest.next();
    clearAttributes();
    term.append(next.getKey());
    frequency.setTermFrequency(next.getValue());
    return true;
  }
}
