package dev.patentengine.nlp.hanlp;

/** The words that a stretch of text was cut into, under construction. For one thread. */
final class WordPath {

  private final int textLength;
  private final int[] starts;
  private final Lexeme[] lexemes;
  private int size;

  WordPath(int size, int textLength) {
    this.size = size;
    this.textLength = textLength;
    starts = new int[size];
    lexemes = new Lexeme[size];
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return word + 1 < size ? starts[word + 1] : textLength;
  }

  Lexeme lexeme(int word) {
    return lexemes[word];
  }

  void set(int word, int start, Lexeme lexeme) {
    starts[word] = start;
    lexemes[word] = lexeme;
  }

  /**
   * Joins words in a row that make a word of the lexicon's own, the longest first found from the
   * left, and gives single ones its part of speech.
   */
  void joinOwnWords(String text, Lexicon lexicon) {
    int kept = 0;
    int word = 0;
    while (word < size) {
      long node = walk(WordTrie.ROOT, text, word, lexicon.ownTrie());
      int next = word + 1;
      int found = WordTrie.NONE;
      int end = next;
      if (node != WordTrie.NOWHERE) {
        found = WordTrie.word(node);
        while (next < size
            && (node = walk(node, text, next, lexicon.ownTrie())) != WordTrie.NOWHERE) {
          int longer = WordTrie.word(node);
          next++;
          if (longer != WordTrie.NONE) {
            found = longer;
            end = next;
          }
        }
      }
      Lexeme lexeme = found == WordTrie.NONE ? lexemes[word] : lexicon.joinedWord(found);
      set(kept++, starts[word], lexeme);
      word = end;
    }
    size = kept;
  }

  private long walk(long from, String text, int word, WordTrie trie) {
    if (from == WordTrie.ROOT && !trie.begins(text.charAt(starts[word]))) {
      return WordTrie.NOWHERE;
    }
    long node = from;
    int end = end(word);
    for (int at = starts[word]; at < end && node != WordTrie.NOWHERE; at++) {
      node = trie.step(node, text.charAt(at));
    }
    return node;
  }
}
