package dev.patentengine.nlp;

import java.util.List;

/**
 * Cuts Chinese text into words.
 *
 * <p>Deterministic: the same text gives the same tokens. Implementations are safe for concurrent
 * use and accept any string, also empty, malformed or very long ones.
 */
public interface Segmenter {

  /**
   * The words of {@code text}, ordered by start.
   *
   * <p>At {@link Granularity#READING} the spans of the tokens, joined, are exactly the text (white
   * space and punctuation come as tokens too). At {@link Granularity#SEARCH} punctuation and white
   * space are left out.
   */
  List<Token> segment(String text, Granularity granularity);

  /**
   * What makes the words of two segmenters comparable: name and version of the algorithm and a
   * digest of its dictionaries. An index keeps it.
   */
  String identity();
}
