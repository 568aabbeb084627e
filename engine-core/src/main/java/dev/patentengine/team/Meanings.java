package dev.patentengine.team;

import dev.patentengine.nlp.Embedding;
import java.util.Collection;
import java.util.Map;

/** Gives the vectors of patents. Safe for concurrent use. */
@FunctionalInterface
public interface Meanings {

  /** The vectors of those of these patents that have one, by id. */
  Map<String, Embedding> of(Collection<String> ids);
}
