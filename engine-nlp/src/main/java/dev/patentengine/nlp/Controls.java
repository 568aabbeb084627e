package dev.patentengine.nlp;

/**
 * The step that takes out what no reader sees: control characters become spaces (line ends stay),
 * format characters such as zero-width spaces, byte order marks and soft hyphens go.
 */
final class Controls {

  private Controls() {}

  static TracedText clean(TracedText source) {
    TracedText out = new TracedText(source.length());
    int at = 0;
    while (at < source.length()) {
      int point = Character.codePointAt(source, at);
      int units = Character.charCount(point);
      append(out, source, at, point);
      at += units;
    }
    return out;
  }

  private static void append(TracedText out, TracedText source, int at, int point) {
    switch (Character.getType(point)) {
      case Character.FORMAT -> {}
      case Character.CONTROL -> out.append(lineEnd(source, at) ? '\n' : ' ', source, at);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n', source, at);
      case Character.SURROGATE -> out.append('\uFFFD', source, at);
      default -> {
        for (int i = 0; i < Character.charCount(point); i++) {
          out.append(source.charAt(at + i), source, at + i);
        }
      }
    }
  }

  /** Whether a line ends here: at {@code \n}, or at a {@code \r} that no {@code \n} follows. */
  private static boolean lineEnd(TracedText source, int at) {
    char unit = source.charAt(at);
    boolean pair = unit == '\r' && at + 1 < source.length() && source.charAt(at + 1) == '\n';
    return unit == '\n' || (unit == '\r' && !pair);
  }
}
