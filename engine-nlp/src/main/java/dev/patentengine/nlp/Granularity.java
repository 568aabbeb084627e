package dev.patentengine.nlp;

/** How finely a text is cut. */
public enum Granularity {
  /**
   * The words of a reader: they follow each other without gap or overlap and together are the whole
   * text.
   */
  READING,
  /**
   * The words of an index: long words are given together with the shorter words inside them, so
   * tokens may overlap; ordered by start, then the longer first.
   */
  SEARCH
}
