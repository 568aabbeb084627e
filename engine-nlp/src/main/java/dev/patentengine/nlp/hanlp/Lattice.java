package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.seg.common.Vertex;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Cuts a stretch of text into the likeliest words by HanLP's bigram model: the words, the tags and
 * the order of equals are those of its {@code ViterbiSegment} with a forced dictionary of its own,
 * by arrays in place of objects. Immutable, safe for concurrent use.
 */
final class Lattice {

  private final Bigrams bigrams = Bigrams.standard();
  private final Lexicon lexicon;
  private final Atoms atoms;
  private final Lexeme begin;
  private final Lexeme end;
  private final Optional<PartsOfSpeech> tagger;

  private Lattice(
      SortedSet<String> words, Lexeme.Emissions emissions, Optional<PartsOfSpeech> tagger) {
    this.lexicon = Lexicon.with(words, emissions);
    this.atoms = Atoms.standard(emissions);
    this.begin = Lexeme.of(Vertex.newB(), emissions);
    this.end = Lexeme.of(Vertex.newE(), emissions);
    this.tagger = tagger;
  }

  /** A lattice that has these words beside the core dictionary's; tags fit the sentence. */
  static Lattice over(SortedSet<String> words) {
    PartsOfSpeech tagger = PartsOfSpeech.standard();
    return new Lattice(words, tagger::emissions, Optional.of(tagger));
  }

  /**
   * The same with each word's commonest part of speech instead of that which fits the sentence:
   * faster where it does not matter.
   */
  static Lattice untagged(SortedSet<String> words) {
    return new Lattice(words, Lexeme.Emissions.NONE, Optional.empty());
  }

  /** Begins the words of the text of {@code cuts}, which is not empty, with their tags. */
  void cut(Cuts cuts) {
    String text = cuts.text();
    WordPath path = net(text).cheapest(end);
    path.joinOwnWords(text, lexicon);
    if (tagger.isPresent()) {
      tagger.get().tag(path, begin, end, cuts);
    } else {
      for (int word = 0; word < path.size(); word++) {
        cuts.begin(path.start(word), path.lexeme(word).commonestTag());
      }
    }
  }

  private WordNet net(String text) {
    WordNet net = new WordNet(text.length(), begin, bigrams);
    for (int place = 0; place < text.length(); place++) {
      addCoreWords(text, place, net);
      addOwnWords(text, place, net);
    }
    atoms.fillGaps(text, net);
    return net;
  }

  private void addCoreWords(String text, int place, WordNet net) {
    WordTrie trie = Lexicon.coreTrie();
    long node = WordTrie.ROOT;
    for (int at = place; at < text.length(); at++) {
      node = trie.step(node, text.charAt(at));
      if (node == WordTrie.NOWHERE) {
        return;
      }
      int word = WordTrie.word(node);
      if (word != WordTrie.NONE) {
        net.append(place, at + 1 - place, lexicon.coreWord(word));
      }
    }
  }

  private void addOwnWords(String text, int place, WordNet net) {
    WordTrie trie = lexicon.ownTrie();
    if (!trie.begins(text.charAt(place))) {
      return;
    }
    long node = WordTrie.ROOT;
    for (int at = place; at < text.length(); at++) {
      node = trie.step(node, text.charAt(at));
      if (node == WordTrie.NOWHERE) {
        return;
      }
      int word = WordTrie.word(node);
      if (word != WordTrie.NONE) {
        net.add(place, at + 1 - place, lexicon.ownWord(word));
      }
    }
  }
}
