package dev.patentengine.index.lucene;

/**
 * How often a word stands in the title and in the abstract of a document, as the one number that
 * Lucene keeps of a word in a document, 1 or more. The two are paired as Cantor pairs them: small
 * counts give small numbers, which take few bits.
 */
final class BodyCounts {

  /** A word counts at most so often in each of the two; it says no more long before. */
  static final int MOST = 255;

  private BodyCounts() {}

  /** The number for a word that stands so often in the two, in one of them at least. */
  static int of(int title, int summary) {
    int inTitle = Math.min(MOST, title);
    int both = inTitle + Math.min(MOST, summary);
    return firstWith(both) + inTitle;
  }

  /** How often in the title. */
  static int title(int number) {
    return number - firstWith(both(number));
  }

  /** How often in the abstract. */
  static int summary(int number) {
    return both(number) - title(number);
  }

  private static int both(int number) {
    return (int) ((Math.sqrt(8.0 * number + 1) - 1) / 2);
  }

  private static int firstWith(int both) {
    return both * (both + 1) / 2;
  }
}
