package dev.patentengine.datasets.dictionary;

import java.util.List;

/** Says which sequences of words are technical terms of several words. */
final class TermFilter {

  private static final int FEWEST_UNITS = 3;

  private static final int MOST_UNITS = 10;

  private TermFilter() {}

  /** Whether the sequence is a term: it recurs, holds together, and stands free at its edges. */
  static boolean isTerm(MinedTerm term) {
    List<String> pieces = term.pieces();
    int units = term.text().length();
    return units >= FEWEST_UNITS
        && units <= MOST_UNITS
        && term.texts() >= 2
        && term.cohesion() >= 1.5
        && term.freedom() >= 0.6
        && pieces.getFirst().length() > 1
        && pieces.getLast().length() > 1
        && !PhraseEdges.opensPhrase(pieces.getFirst())
        && !PhraseEdges.leavesPhraseOpen(pieces.getLast())
        && !isGeneric(pieces.getLast());
  }

  /** What every title ends with; the term is what stands before it. */
  private static boolean isGeneric(String piece) {
    return piece.equals("方法") || piece.equals("装置") || piece.equals("系统") || piece.equals("设备");
  }
}
