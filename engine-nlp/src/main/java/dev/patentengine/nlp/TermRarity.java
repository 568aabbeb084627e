package dev.patentengine.nlp;

/**
 * How much it says about a text that a term stands in it. Safe for concurrent use, deterministic.
 */
public interface TermRarity {

  /**
   * The rarity of {@code term} (normalised: NFKC, lower case): its inverse document frequency,
   * above 0, higher is rarer. A term that was never seen gets the highest value.
   */
  double rarity(String term);
}
