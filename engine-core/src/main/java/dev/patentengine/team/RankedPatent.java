package dev.patentengine.team;

/**
 * A patent that was found for the demand. Immutable.
 *
 * @param id the patent's id
 * @param score in [0, 1], higher is better
 */
public record RankedPatent(String id, double score) {

  public RankedPatent {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " of " + id + " is not in [0, 1]");
    }
  }
}
