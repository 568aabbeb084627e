package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The words of a lattice: HanLP's core dictionary and words of its own, apart from the library's
 * user dictionary. Immutable, safe for concurrent use.
 */
final class Lexicon {

  /**
   * Frequency of an added word among the 25 million of HanLP's core dictionary; high enough to win
   * against its pieces.
   */
  private static final int FREQUENCY = 1_000;

  private static final WordTrie CORE = WordTrie.of(CoreDictionary.trie);

  private final Lexeme[] coreWords;
  private final WordTrie ownTrie;
  private final Lexeme[] ownWords;
  private final Lexeme[] joinedWords;

  private Lexicon(DoubleArrayTrie<CoreDictionary.Attribute> own, Lexeme.Emissions emissions) {
    DoubleArrayTrie<CoreDictionary.Attribute> core = CoreDictionary.trie;
    coreWords = words(core, emissions, number -> new Vertex("词", core.getValueAt(number), number));
    ownTrie = WordTrie.of(own);
    ownWords = words(own, emissions, number -> new Vertex("词", own.getValueAt(number)));
    joinedWords = words(own, emissions, number -> new Vertex("词", "词", own.getValueAt(number)));
  }

  /** The core dictionary with these words beside its own. */
  static Lexicon with(SortedSet<String> words, Lexeme.Emissions emissions) {
    return new Lexicon(trie(words), emissions);
  }

  /** What HanLP is to know of added words: the core dictionary's word if it has them. */
  static DoubleArrayTrie<CoreDictionary.Attribute> trie(SortedSet<String> words) {
    TreeMap<String, CoreDictionary.Attribute> attributes = new TreeMap<>();
    for (String word : words) {
      CoreDictionary.Attribute core = CoreDictionary.get(word);
      attributes.put(word, core == null ? new CoreDictionary.Attribute(Nature.n, FREQUENCY) : core);
    }
    DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>();
    trie.build(attributes);
    return trie;
  }

  private static Lexeme[] words(
      DoubleArrayTrie<?> trie, Lexeme.Emissions emissions, IntFunction<Vertex> vertex) {
    return IntStream.range(0, trie.size())
        .mapToObj(number -> Lexeme.of(vertex.apply(number), emissions))
        .toArray(Lexeme[]::new);
  }

  /** The words of the core dictionary. */
  static WordTrie coreTrie() {
    return CORE;
  }

  Lexeme coreWord(int number) {
    return coreWords[number];
  }

  WordTrie ownTrie() {
    return ownTrie;
  }

  Lexeme ownWord(int number) {
    return ownWords[number];
  }

  /** A word of its own that other words were joined to: what it is a class of does not count. */
  Lexeme joinedWord(int number) {
    return joinedWords[number];
  }
}
