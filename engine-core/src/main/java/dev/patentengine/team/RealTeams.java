package dev.patentengine.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Groups of members who have worked together: the sets that could be a team. Immutable. */
record RealTeams(TeamScorer scorer, int largest) {

  private static final int SEEDS = 30;

  /** A further member must better the team by this much. */
  private static final double GAIN = 0.002;

  /** All candidates, each once, members ascending. */
  List<int[]> candidates() {
    Map<String, int[]> teams = new LinkedHashMap<>();
    grown().forEach(team -> put(teams, team));
    circles().forEach(team -> put(teams, team));
    return new ArrayList<>(teams.values());
  }

  private static void put(Map<String, int[]> teams, int[] team) {
    int[] sorted = team.clone();
    Arrays.sort(sorted);
    teams.putIfAbsent(Arrays.toString(sorted), sorted);
  }

  /** From each of the best, colleague by colleague, as long as the team gets better. */
  private List<int[]> grown() {
    List<int[]> teams = new ArrayList<>();
    for (int seed = 0; seed < Math.min(SEEDS, scorer.pool().size()); seed++) {
      int[] team = {seed};
      int next = best(team, GAIN);
      while (next >= 0 && team.length < largest) {
        team = with(team, next);
        next = best(team, GAIN);
      }
      teams.add(team);
    }
    return teams;
  }

  /** The colleague whose coming betters the team most, -1 if none does. */
  private int best(int[] team, double least) {
    double bound = scorer.score(team) + least;
    int best = -1;
    for (int member = 0; member < scorer.pool().size(); member++) {
      if (isColleague(member, team)) {
        double score = scorer.score(with(team, member));
        if (score > bound) {
          bound = score;
          best = member;
        }
      }
    }
    return best;
  }

  private boolean isColleague(int member, int[] team) {
    CoInvention graph = scorer.pool().table().base().graph();
    int person = scorer.pool().person(member);
    return IntStream.of(team).noneMatch(each -> each == member)
        && IntStream.of(team)
            .anyMatch(each -> graph.shared(scorer.pool().person(each), person) > 0);
  }

  /** The best of each circle of the co-invention graph. */
  private List<int[]> circles() {
    Map<Integer, List<Integer>> byLabel = new TreeMap<>();
    EvidenceBase base = scorer.pool().table().base();
    for (int member = 0; member < scorer.pool().size(); member++) {
      byLabel
          .computeIfAbsent(base.community(scorer.pool().person(member)), label -> new ArrayList<>())
          .add(member);
    }
    return byLabel.values().stream()
        .filter(circle -> circle.size() > 1)
        .map(circle -> circle.stream().limit(largest).mapToInt(Integer::intValue).toArray())
        .toList();
  }

  static int[] with(int[] team, int member) {
    int[] more = Arrays.copyOf(team, team.length + 1);
    more[team.length] = member;
    return more;
  }
}
