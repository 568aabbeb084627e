package dev.patentengine.team;

import dev.patentengine.model.Viewer;

/**
 * What teams are asked for. Immutable.
 *
 * @param conditions who may be in them
 * @param model weighs the signals
 * @param top how many teams at most, 1 or more
 * @param viewer who sees the teams, with what experts are on record
 */
public record TeamRequest(TeamConditions conditions, ExpertModel model, int top, Viewer viewer) {

  public TeamRequest {
    if (top < 1) {
      throw new IllegalArgumentException("at least one team, not " + top);
    }
  }

  /** The same for the operator. */
  public TeamRequest(TeamConditions conditions, ExpertModel model, int top) {
    this(conditions, model, top, Viewer.OPERATOR);
  }

  /** The same for this viewer. */
  public TeamRequest seenBy(Viewer value) {
    return new TeamRequest(conditions, model, top, value);
  }

  /** The best {@code top} teams by the shipped model, without conditions. */
  public static TeamRequest of(int top) {
    return new TeamRequest(TeamConditions.none(), ExpertModel.shipped(), top);
  }
}
