package dev.patentengine.meeting;

/**
 * A demand and an offer (a patent or a team) that could meet. Immutable.
 *
 * @param demand id of the demand
 * @param offer id of the offer
 * @param score how well they suit each other, 0 to 1
 */
public record Pairing(String demand, String offer, double score) {

  public Pairing {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(
          "a score from 0 to 1, not " + score + " of " + demand + " and " + offer);
    }
  }
}
