package dev.patentengine.nlp;

import java.util.List;

/** Reads the figures with units out of a text. Safe for concurrent use, deterministic. */
public interface QuantityExtractor {

  /** The quantities of {@code text}, in the order in which they stand. */
  List<Quantity> quantities(String text);
}
