package dev.patentengine.team;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Scores sets of members of a pool. Immutable. */
record TeamScorer(Pool pool, Coverage coverage, double bestSix) {

  static TeamScorer of(Pool pool, Coverage coverage) {
    double best =
        IntStream.range(0, pool.size())
            .mapToDouble(pool::score)
            .boxed()
            .sorted(java.util.Comparator.reverseOrder())
            .limit(TeamConditions.LARGEST)
            .mapToDouble(Double::doubleValue)
            .sum();
    return new TeamScorer(pool, coverage, Math.max(best, Double.MIN_NORMAL));
  }

  /** The parts before weighing, each in [0, 1]. */
  Map<TeamPart, Double> parts(int[] team) {
    Map<TeamPart, Double> parts = new EnumMap<>(TeamPart.class);
    parts.put(TeamPart.EXPERTISE, IntStream.of(team).mapToDouble(pool::score).sum() / bestSix);
    parts.put(TeamPart.COVERAGE, coverage.share(coverage.of(team)));
    parts.put(TeamPart.COLLABORATION, collaboration(team));
    parts.put(
        TeamPart.ACTIVITY,
        IntStream.of(team).mapToDouble(m -> pool.signal(Signal.RECENCY, m)).average().orElse(0));
    return parts;
  }

  private double collaboration(int[] team) {
    double sum = 0;
    for (int one : team) {
      double closest = 0;
      for (int other : team) {
        closest = other == one ? closest : Math.max(closest, pool.closeness(one, other));
      }
      sum += closest;
    }
    return sum / team.length;
  }

  double score(int[] team) {
    double sum = 0;
    for (Map.Entry<TeamPart, Double> part : parts(team).entrySet()) {
      sum += part.getKey().weight() * part.getValue();
    }
    return sum;
  }
}
