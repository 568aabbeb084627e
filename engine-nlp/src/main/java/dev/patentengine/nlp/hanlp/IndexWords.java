package dev.patentengine.nlp.hanlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the words of an index out of a reader's: punctuation goes; terms that span several words
 * and the shorter words inside long ones come in.
 */
final class IndexWords {

  /** Words of a reader that one term may span. */
  private static final int LONGEST_TERM_WORDS = 6;

  /** Longest word that is looked into, in units. */
  private static final int LONGEST_OPENED = 16;

  private static final int SHORTEST_INSIDE = 2;

  private static final Comparator<Word> ORDER =
      Comparator.comparingInt(Word::start).thenComparing(Word::length, Comparator.reverseOrder());

  private final WordTrie core = Lexicon.coreTrie();
  private final WordTrie terms;

  IndexWords(WordTrie terms) {
    this.terms = terms;
  }

  /** The words to index, ordered by start, the longer first. */
  List<Word> of(String text, List<Word> words) {
    List<Word> found = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.punctuation()) {
        addSpanning(text, words, i, found);
        found.add(word);
        addInside(text, word, found);
      }
    }
    found.sort(ORDER);
    return found;
  }

  private void addSpanning(String text, List<Word> words, int first, List<Word> found) {
    int start = words.get(first).start();
    int last = Math.min(words.size(), first + LONGEST_TERM_WORDS);
    long node = walk(text, WordTrie.ROOT, words.get(first));
    for (int i = first + 1; i < last && !words.get(i).punctuation(); i++) {
      node = walk(text, node, words.get(i));
      if (node == WordTrie.NOWHERE) {
        return;
      }
      if (WordTrie.endsWord(node)) {
        found.add(new Word(start, words.get(i).end(), "nz"));
      }
    }
  }

  /** The node of the terms behind a word, if there is one. */
  private long walk(String text, long from, Word word) {
    long node = from;
    for (int at = word.start(); at < word.end() && node != WordTrie.NOWHERE; at++) {
      node = terms.step(node, text.charAt(at));
    }
    return node;
  }

  private void addInside(String text, Word word, List<Word> found) {
    if (word.length() <= SHORTEST_INSIDE || word.length() > LONGEST_OPENED || isAscii(text, word)) {
      return;
    }
    for (int start = word.start(); start < word.end(); start++) {
      addInside(text, word, start, found);
    }
  }

  private void addInside(String text, Word word, int start, List<Word> found) {
    long inCore = WordTrie.ROOT;
    long inTerms = WordTrie.ROOT;
    int at = start;
    while (at < word.end() && (inCore | inTerms) != WordTrie.NOWHERE) {
      inCore = core.step(inCore, text.charAt(at));
      inTerms = terms.step(inTerms, text.charAt(at));
      int length = ++at - start;
      if (length >= SHORTEST_INSIDE
          && length < word.length()
          && (WordTrie.endsWord(inCore) || WordTrie.endsWord(inTerms))) {
        found.add(new Word(start, at, "n"));
      }
    }
  }

  private static boolean isAscii(String text, Word word) {
    for (int at = word.start(); at < word.end(); at++) {
      if (text.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }
}
