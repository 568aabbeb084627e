package dev.patentengine.datasets;

/**
 * A line of a text file before anyone reads meaning into it.
 *
 * @param number the first is 1
 * @param text without its line break
 * @param fault why there is no text, empty if there is
 */
record RawLine(long number, String text, String fault) {

  static RawLine of(long number, String text) {
    return new RawLine(number, text, "");
  }

  static RawLine faulty(long number, String fault) {
    return new RawLine(number, "", fault);
  }

  boolean readable() {
    return fault.isEmpty();
  }
}
