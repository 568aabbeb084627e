package dev.patentengine.datasets.generate;

/**
 * Words without end: each rank is spelled from characters as frequent as real ones, always the same
 * way. Immutable, safe for concurrent use.
 */
final class Lexicon {

  /** Parts of words of two and three characters, the rest has four. Assumed. */
  private static final double TWO = 0.72;

  private static final double THREE = 0.18;

  private final long seed;
  private final WeightedTable<String> characters;

  Lexicon(long seed, WeightedTable<String> characters) {
    this.seed = seed;
    this.characters = characters;
  }

  /** The word of a field at a rank; {@code field} 0 is common to all. */
  String word(long field, long rank) {
    Draws draws = Draws.of(seed, Draws.Purpose.WORD, field, rank);
    double part = draws.unit();
    int length = part < TWO ? 2 : part < TWO + THREE ? 3 : 4;
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(characters.draw(draws));
    }
    return word.toString();
  }
}
