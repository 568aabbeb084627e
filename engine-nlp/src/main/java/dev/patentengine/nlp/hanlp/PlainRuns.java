package dev.patentengine.nlp.hanlp;

/**
 * Numbers and names that are told without a pattern: figures with or without a point, per cents,
 * and Latin letters with figures behind them. What stands behind cannot belong to them. They are
 * the most frequent of what {@link AlphanumericRule} finds.
 */
final class PlainRuns {

  /** Characters that may belong to a number before them. */
  private static final Characters OF_NUMBERS = Characters.of("年月日十百千万亿");

  /** Marks that belong to no name or number before them. */
  private static final Characters MARKS = Characters.of(" ()、。;:!?《》“”\n");

  /** As long as the symbol of a subclass of the IPC (h01m), which is no name. */
  private static final int SYMBOL = 4;

  private PlainRuns() {}

  /** The end of the run that starts at {@code start}; {@code start} itself if there is none. */
  static int end(String text, int start) {
    char first = text.charAt(start);
    if (isDigit(first)) {
      return numberEnd(text, start);
    }
    return isLatin(first) ? nameEnd(text, start) : start;
  }

  private static int numberEnd(String text, int start) {
    int end = digitsEnd(text, start);
    while (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      end = digitsEnd(text, end + 1);
    }
    if (end < text.length() && text.charAt(end) == '%') {
      return end + 1;
    }
    return endsAt(text, end) ? end : start;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int nameEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && (isLatin(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    boolean symbol =
        end - start == SYMBOL && isDigit(text.charAt(start + 1)) && isLatin(text.charAt(end - 1));
    return endsAt(text, end) && !symbol ? end : start;
  }

  private static boolean endsAt(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char behind = text.charAt(end);
    return Characters.isIdeograph(behind) ? !OF_NUMBERS.contains(behind) : MARKS.contains(behind);
  }

  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isLatin(char unit) {
    return unit >= 'a' && unit <= 'z';
  }
}
