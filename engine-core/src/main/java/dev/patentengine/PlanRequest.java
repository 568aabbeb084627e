package dev.patentengine;

import dev.patentengine.match.MatchConditions;
import dev.patentengine.model.Demand;

/**
 * What a plan is made of. Immutable.
 *
 * @param conditions of its patents
 * @param patents how many at most, 1 or more
 * @param teams how many at most, 1 or more
 */
public record PlanRequest(MatchConditions conditions, int patents, int teams) {

  /** Patents of a plan unless told otherwise. */
  public static final int PATENTS = 5;

  /** Teams of a plan unless told otherwise. */
  public static final int TEAMS = 3;

  public PlanRequest {
    if (patents < 1 || teams < 1) {
      throw new IllegalArgumentException("专利与团队至少各 1 个，而不是 " + patents + "、" + teams);
    }
  }

  /** The usual plan of this demand. */
  public static PlanRequest usual(Demand demand) {
    return new PlanRequest(
        MatchConditions.standard().askedBy(demand.organization()), PATENTS, TEAMS);
  }
}
