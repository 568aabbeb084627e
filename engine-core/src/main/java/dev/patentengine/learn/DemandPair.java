package dev.patentengine.learn;

/**
 * A demand and a patent that answers it. Immutable.
 *
 * @param id of the demand
 * @param demand its text
 * @param patent id of the patent
 */
public record DemandPair(String id, String demand, String patent) {

  public DemandPair {
    if (demand.isBlank()) {
      throw new IllegalArgumentException("a demand with a text, not the blank one of " + id);
    }
  }
}
