package dev.patentengine.index;

import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import java.util.List;
import java.util.Optional;

/**
 * A patent with what the engine adds to it.
 *
 * @param patent the document
 * @param vector of its title and abstract; absent while the embedding is still to come
 * @param industries emerging-industry codes, best first
 */
public record IndexEntry(Patent patent, Optional<Embedding> vector, List<String> industries) {

  public IndexEntry {
    industries = List.copyOf(industries);
  }

  /** A patent that has nothing added yet. */
  public static IndexEntry of(Patent patent) {
    return new IndexEntry(patent, Optional.empty(), List.of());
  }

  /** The same entry with this vector. */
  public IndexEntry with(Embedding newVector) {
    return new IndexEntry(patent, Optional.of(newVector), industries);
  }
}
