package dev.patentengine.datasets.dictionary;

import java.util.List;

/**
 * A sequence of words that recurs, with its measures. Immutable.
 *
 * @param pieces the words it is made of, two or more
 * @param count how often it stands in the texts
 * @param texts in how many texts it stands
 * @param cohesion pointwise mutual information, in nats, of its two halves at the weakest of its
 *     joints
 * @param freedom entropy, in nats, of the words next to it, on the side where it is smaller
 */
public record MinedTerm(List<String> pieces, int count, int texts, double cohesion, double freedom) {

  public MinedTerm {
    pieces = List.copyOf(pieces);
    if (pieces.size() < 2) {
      throw new IllegalArgumentException("a mined term has two pieces or more, not " + pieces);
    }
  }

  /** The term. */
  public String text() {
    return String.join("", pieces);
  }

  /** Whether one of its pieces is a single character. */
  public boolean fragmented() {
    return pieces.stream().anyMatch(piece -> piece.length() == 1);
  }
}
