package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;

/**
 * Fills the gaps that a dictionary leaves: runs of characters of one kind (letters, figures,
 * punctuation) become words, so that the net holds together. Immutable.
 */
final class Atoms {

  private final Lexeme figure;
  private final Lexeme mark;
  private final Lexeme letters;
  private final Lexeme other;

  private Atoms(Lexeme figure, Lexeme mark, Lexeme letters, Lexeme other) {
    this.figure = figure;
    this.mark = mark;
    this.letters = letters;
    this.other = other;
  }

  /** As HanLP counts them. */
  static Atoms standard(Lexeme.Emissions emissions) {
    return new Atoms(
        atom(Nature.m, CoreDictionary.M_WORD_ID, emissions),
        atom(Nature.w, WordTrie.NONE, emissions),
        atom(Nature.nx, CoreDictionary.X_WORD_ID, emissions),
        atom(Nature.n, WordTrie.NONE, emissions));
  }

  private static Lexeme atom(Nature nature, int id, Lexeme.Emissions emissions) {
    CoreDictionary.Attribute attribute =
        new CoreDictionary.Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY);
    return Lexeme.of(new Vertex("词", "词", attribute, id), emissions);
  }

  /** Adds words where a way through the longest words meets none. */
  void fillGaps(String text, WordNet net) {
    int place = 0;
    while (place < text.length()) {
      if (net.emptyAt(place)) {
        int end = gapEnd(text, place, net);
        fill(text, place, end, net);
        place = end;
      } else {
        place += net.lastLengthAt(place);
      }
    }
  }

  /** Where words start again that are no figures. */
  private static int gapEnd(String text, int start, WordNet net) {
    int end = start + 1;
    while (end < text.length()
        && (net.emptyAt(end) || CharType.get(text.charAt(end)) == CharType.CT_CNUM)) {
      end++;
    }
    return end;
  }

  private void fill(String text, int from, int end, WordNet net) {
    int start = from;
    byte type = CharType.get(text.charAt(start));
    for (int at = from + 1; at < end; at++) {
      byte next = CharType.get(text.charAt(at));
      if (next == type || insideFigure(text, at, end, type)) {
        continue;
      }
      net.add(start, at - start, word(type));
      start = at;
      type = next;
    }
    net.add(start, end - start, word(type));
  }

  /** Whether a comma or point stands between digits. */
  private static boolean insideFigure(String text, int at, int end, byte type) {
    return type == CharType.CT_NUM
        && "，,．.".indexOf(text.charAt(at)) >= 0
        && at + 1 < end
        && CharType.get(text.charAt(at + 1)) == CharType.CT_NUM;
  }

  private Lexeme word(byte type) {
    return switch (type) {
      case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> figure;
      case CharType.CT_DELIMITER, CharType.CT_OTHER -> mark;
      case CharType.CT_SINGLE -> letters;
      default -> other;
    };
  }
}
