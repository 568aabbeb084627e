package dev.patentengine.diagnose;

import dev.patentengine.nlp.Span;
import java.util.List;

/**
 * Whether and where a demand states something. Immutable.
 *
 * @param kind what
 * @param score how sure it is that it does, in [0, 1]; from one half on it counts as stated
 * @param evidence where in the original text
 */
public record Facet(FacetKind kind, double score, List<Span> evidence) {

  public Facet {
    evidence = List.copyOf(evidence);
  }

  /** Whether it counts as stated. */
  public boolean stated() {
    return score >= 0.5;
  }

  /** The one of this kind; every list of facets holds each kind once. */
  static Facet among(List<Facet> facets, FacetKind kind) {
    return facets.stream().filter(facet -> facet.kind() == kind).findFirst().orElseThrow();
  }
}
