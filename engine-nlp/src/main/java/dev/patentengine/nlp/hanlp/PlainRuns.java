package dev.patentengine.nlp.hanlp;

/**
 * Runs of nothing but digits or nothing but the letters a to z, with something behind them that
 * cannot belong to them: the plainest of what {@link AlphanumericRule} finds, and the most frequent.
 */
final class PlainRuns {

  private static final char FIRST_IDEOGRAPH = '\u4E00';

  private static final char LAST_IDEOGRAPH = '\u9FFF';

  /** Characters that may belong to a number before them. */
  private static final Characters OF_NUMBERS = Characters.of("年月日十百千万亿");

  /** Marks that belong to no name or number before them. */
  private static final Characters MARKS = Characters.of(" ()、。;:!?《》“”\n");

  private PlainRuns() {}

  /** The end of the run that starts at {@code start}; {@code start} itself if there is none. */
  static int end(String text, int start) {
    boolean digits = isDigit(text.charAt(start));
    int end = start;
    while (end < text.length() && (digits ? isDigit(text.charAt(end)) : isLatin(text.charAt(end)))) {
      end++;
    }
    return end == text.length() || endsRun(text.charAt(end)) ? end : start;
  }

  private static boolean endsRun(char behind) {
    return behind >= FIRST_IDEOGRAPH && behind <= LAST_IDEOGRAPH
        ? !OF_NUMBERS.contains(behind)
        : MARKS.contains(behind);
  }

  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isLatin(char unit) {
    return unit >= 'a' && unit <= 'z';
  }
}
