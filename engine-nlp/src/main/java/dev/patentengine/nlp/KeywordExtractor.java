package dev.patentengine.nlp;

import java.util.List;

/** Finds the terms that say what a text is about. Safe for concurrent use, deterministic. */
public interface KeywordExtractor {

  /**
   * The keywords of {@code text}, the weightiest first, ties broken by text.
   *
   * @param limit how many at most, 1 or more
   */
  List<Keyword> keywords(String text, int limit);
}
