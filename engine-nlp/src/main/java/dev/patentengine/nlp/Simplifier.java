package dev.patentengine.nlp;

/** Writes traditional Chinese characters in their simplified form. Safe for concurrent use. */
public interface Simplifier {

  /** The text in simplified characters, unit for unit: the answer is as long as {@code text}. */
  String simplify(String text);
}
