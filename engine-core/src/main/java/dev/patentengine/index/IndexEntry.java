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
 * @param sketch what stands in for the vector until it comes; absent where there is a vector
 * @param industries emerging-industry codes, best first
 */
public record IndexEntry(
    Patent patent,
    Optional<Embedding> vector,
    Optional<Embedding> sketch,
    List<String> industries) {

  public IndexEntry {
    if (vector.isPresent() && sketch.isPresent()) {
      throw new IllegalArgumentException(
          "the patent " + patent.id() + " has a vector and needs no sketch of it");
    }
    industries = List.copyOf(industries);
  }

  /** A patent with a vector or without one. */
  public IndexEntry(Patent patent, Optional<Embedding> vector, List<String> industries) {
    this(patent, vector, Optional.empty(), industries);
  }

  /** A patent that has nothing added yet. */
  public static IndexEntry of(Patent patent) {
    return new IndexEntry(patent, Optional.empty(), List.of());
  }

  /** The same entry with this vector. */
  public IndexEntry with(Embedding newVector) {
    return new IndexEntry(patent, Optional.of(newVector), industries);
  }

  /** The same entry with this sketch in place of its vector, if it has one. */
  public IndexEntry sketched(Embedding newSketch) {
    return new IndexEntry(patent, Optional.empty(), Optional.of(newSketch), industries);
  }

  /** What was added, to this patent of the same text. */
  public IndexEntry with(Patent newPatent) {
    return new IndexEntry(newPatent, vector, sketch, industries);
  }

  /** The same entry with these industries. */
  public IndexEntry with(List<String> newIndustries) {
    return new IndexEntry(patent, vector, sketch, newIndustries);
  }

  /** Where the patent lies in meaning: its vector, or the sketch while that is still to come. */
  public Optional<Embedding> meaning() {
    return vector.or(() -> sketch);
  }
}
