package dev.patentengine.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Two organizations that might be one, for a person to decide. Immutable.
 *
 * @param first the canonical name that is published more often
 * @param second the other
 * @param similarity cosine of the character bigrams of the two keys, 0 to 1
 * @param reasons in what they differ or what speaks for one
 * @param firstCount how often the first is published
 * @param secondCount how often the second is
 * @param sharedInventors names of inventors of both, of patents that the two did not file together
 */
public record ReviewPair(
    String first,
    String second,
    double similarity,
    Set<ReviewReason> reasons,
    int firstCount,
    int secondCount,
    int sharedInventors) {

  public ReviewPair {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a pair without a reason: " + first + ", " + second);
    }
    reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
  }
}
