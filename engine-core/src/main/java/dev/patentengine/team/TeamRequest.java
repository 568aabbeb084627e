package dev.patentengine.team;

/**
 * What teams are asked for. Immutable.
 *
 * @param conditions who may be in them
 * @param model weighs the signals
 * @param top how many teams at most, 1 or more
 */
public record TeamRequest(TeamConditions conditions, ExpertModel model, int top) {

  public TeamRequest {
    if (top < 1) {
      throw new IllegalArgumentException("at least one team, not " + top);
    }
  }

  /** The best {@code top} teams by the shipped model, without conditions. */
  public static TeamRequest of(int top) {
    return new TeamRequest(TeamConditions.none(), ExpertModel.shipped(), top);
  }
}
