package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;
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

  private final TermTrie terms;

  IndexWords(TermTrie terms) {
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
    for (int i = first + 1; i < last && !words.get(i).punctuation(); i++) {
      int end = words.get(i).end();
      if (terms.contains(text.substring(start, end))) {
        found.add(new Word(start, end, "nz"));
      }
    }
  }

  private void addInside(String text, Word word, List<Word> found) {
    if (word.length() <= SHORTEST_INSIDE || word.length() > LONGEST_OPENED || isAscii(text, word)) {
      return;
    }
    for (int start = word.start(); start < word.end(); start++) {
      for (int end = start + SHORTEST_INSIDE; end <= word.end(); end++) {
        String inside = text.substring(start, end);
        if (end - start < word.length() && isWord(inside)) {
          found.add(new Word(start, end, "n"));
        }
      }
    }
  }

  private boolean isWord(String inside) {
    return CoreDictionary.contains(inside) || terms.contains(inside);
  }

  private static boolean isAscii(String text, Word word) {
    return text.substring(word.start(), word.end()).chars().allMatch(unit -> unit < 128);
  }
}
