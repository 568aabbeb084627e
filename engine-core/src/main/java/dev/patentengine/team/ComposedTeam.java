package dev.patentengine.team;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A team put together from several groups, where none covers the demand: from the best person on,
 * each next covers the most of what is open for the least cost of communication, the distance in
 * the co-invention graph (Lappas, Liu and Terzi, Finding a team of experts in social networks, KDD
 * 2009, greedy cover). Immutable.
 */
record ComposedTeam(TeamScorer scorer, int largest) {

  /** Beyond this many steps two people are strangers. */
  private static final int FARTHEST = 4;

  /** The team, if it takes at least two and covers something that its lead does not. */
  Optional<int[]> find() {
    if (scorer.pool().size() < 2) {
      return Optional.empty();
    }
    long wanted = scorer.coverage().reachable();
    int[] team = {0};
    int next = next(team, wanted);
    while (next >= 0 && team.length < largest) {
      team = RealTeams.with(team, next);
      next = next(team, wanted);
    }
    return team.length > 1 ? Optional.of(team) : Optional.empty();
  }

  private int next(int[] team, long wanted) {
    long open = wanted & ~scorer.coverage().of(team);
    Distances distances = new Distances(scorer.pool().table().base().graph(), FARTHEST);
    double bound = 0;
    int best = -1;
    for (int member = 1; member < scorer.pool().size(); member++) {
      int covered = Long.bitCount(scorer.coverage().bits()[member] & open);
      double most = covered * scorer.pool().score(member);
      if (most > bound) {
        double worth = most / (1 + cost(distances, team, member));
        if (worth > bound) {
          bound = worth;
          best = member;
        }
      }
    }
    return best;
  }

  private int cost(Distances distances, int[] team, int member) {
    int person = scorer.pool().person(member);
    return IntStream.of(team)
        .map(each -> distances.between(scorer.pool().person(each), person))
        .min()
        .orElse(FARTHEST + 1);
  }
}
