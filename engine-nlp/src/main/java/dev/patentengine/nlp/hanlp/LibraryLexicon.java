package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;

/**
 * The words that HanLP itself comes with: its core dictionary and the user dictionary in its jar.
 * The segmenter leaves the latter out, since it joins whole phrases; a miner of terms asks it whether
 * somebody else already took a string for a word. Safe for concurrent use.
 */
public final class LibraryLexicon {

  private final DynamicCustomDictionary userDictionary = new ViterbiSegment().customDictionary;

  /** Whether either dictionary has the word (NFKC, lower case). */
  public boolean contains(String word) {
    return CoreDictionary.contains(word) || userDictionary.contains(word);
  }
}
