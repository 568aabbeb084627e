package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Sets HanLP's segmenter up with a dictionary of its own, apart from the library's user dictionary.
 */
final class Lattice {

  /**
   * Frequency of an added word among the 25 million of HanLP's core dictionary; high enough to win
   * against its pieces.
   */
  private static final int FREQUENCY = 1_000;

  private Lattice() {}

  /** A segmenter whose lattice has these words beside the core dictionary's. */
  static Segment over(SortedSet<String> words) {
    return untagged(words).enablePartOfSpeechTagging(true);
  }

  /**
   * The same with each word's commonest part of speech instead of that which fits the sentence:
   * faster where it does not matter.
   */
  static Segment untagged(SortedSet<String> words) {
    TreeMap<String, CoreDictionary.Attribute> attributes = new TreeMap<>();
    for (String word : words) {
      CoreDictionary.Attribute core = CoreDictionary.get(word);
      attributes.put(word, core == null ? new CoreDictionary.Attribute(Nature.n, FREQUENCY) : core);
    }
    DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>();
    trie.build(attributes);
    return new ViterbiSegment()
        .enableCustomDictionary(new DynamicCustomDictionary(trie, new BinTrie<>(), null))
        .enableCustomDictionaryForcing(true)
        .enableNameRecognize(false)
        .enableTranslatedNameRecognize(false);
  }
}
