package dev.patentengine.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds teams for a demand. Safe for concurrent use, deterministic. */
public final class TeamFinder {

  /** Teams are made of this many of the best people. */
  private static final int POOL = 60;

  /** Teams that share more of their people than this are one answer. */
  private static final double ALIKE = 0.5;

  private final ExpertFinder experts;
  private final WorkWords words;

  /** Teams of the people that {@code experts} finds. */
  public TeamFinder(ExpertFinder experts, WorkWords words) {
    this.experts = experts;
    this.words = words;
  }

  /** The best teams for a demand with these aspects, best first. */
  public List<Team> find(ExpertQuery query, List<Aspect> aspects, TeamRequest request) {
    SignalTable table = experts.signals(query);
    Pool pool = experts.pool(table, request.model(), request.conditions(), POOL);
    if (pool.size() == 0) {
      return List.of();
    }
    TeamScorer scorer = TeamScorer.of(pool, Coverage.of(pool, aspects, words));
    List<Team> teams = new ArrayList<>();
    for (Draft draft : chosen(drafts(scorer, request.conditions().largest()), request.top())) {
      teams.add(team(teams.size() + 1, draft, scorer, request.model()));
    }
    return teams;
  }

  /** A set of members, not yet described. */
  private record Draft(int[] members, double score, boolean composed) {}

  private static List<Draft> drafts(TeamScorer scorer, int largest) {
    List<Draft> drafts = new ArrayList<>();
    long covered = 0;
    for (int[] team : new RealTeams(scorer, largest).candidates()) {
      drafts.add(new Draft(team, scorer.score(team), false));
    }
    drafts.sort(
        Comparator.comparingDouble(Draft::score)
            .reversed()
            .thenComparing(draft -> Arrays.toString(draft.members())));
    for (Draft draft : drafts) {
      long own = scorer.coverage().of(draft.members());
      covered = Long.bitCount(own) > Long.bitCount(covered) ? own : covered;
    }
    if (Long.bitCount(covered) < Long.bitCount(scorer.coverage().reachable())) {
      new ComposedTeam(scorer, largest)
          .find()
          .ifPresent(team -> insert(drafts, new Draft(team, scorer.score(team), true)));
    }
    return drafts;
  }

  private static void insert(List<Draft> drafts, Draft draft) {
    int at = 0;
    while (at < drafts.size() && drafts.get(at).score() >= draft.score()) {
      at++;
    }
    drafts.add(at, draft);
  }

  private static List<Draft> chosen(List<Draft> drafts, int top) {
    List<Draft> chosen = new ArrayList<>();
    for (Draft draft : drafts) {
      if (chosen.size() < top && chosen.stream().noneMatch(other -> alike(other, draft))) {
        chosen.add(draft);
      }
    }
    return chosen;
  }

  private static boolean alike(Draft one, Draft other) {
    Set<Integer> all = new HashSet<>();
    IntStream.of(one.members()).forEach(all::add);
    long shared = IntStream.of(other.members()).filter(all::contains).count();
    return shared > ALIKE * Math.min(one.members().length, other.members().length);
  }

  private Team team(int rank, Draft draft, TeamScorer scorer, ExpertModel model) {
    Map<TeamPart, Double> parts = new EnumMap<>(TeamPart.class);
    scorer.parts(draft.members()).forEach((part, value) -> parts.put(part, part.weight() * value));
    Coverage coverage = scorer.coverage();
    long covered = coverage.of(draft.members());
    return new Team(
        rank,
        draft.score(),
        parts,
        draft.composed(),
        members(draft.members(), scorer, model),
        coverage.names(covered),
        coverage.names(~covered));
  }

  private List<Team.Member> members(int[] team, TeamScorer scorer, ExpertModel model) {
    Pool pool = scorer.pool();
    int lead =
        IntStream.of(team)
            .boxed()
            .max(Comparator.comparingDouble(m -> fitToLead(pool, m)))
            .orElseThrow();
    return IntStream.of(team)
        .boxed()
        .sorted(
            Comparator.comparing((Integer m) -> m != lead).thenComparing(Comparator.naturalOrder()))
        .map(m ->
            new Team.Member(
                experts.expert(pool.table(), model, pool, m),
                m == lead ? Team.Role.LEAD : Team.Role.MEMBER,
                scorer.coverage().names(scorer.coverage().bits()[m]),
                together(pool, team, m)))
        .toList();
  }

  /** Who leads is good at the matter, has done much, and stood first in it. */
  private static double fitToLead(Pool pool, int member) {
    return pool.score(member)
        * (1 + pool.signal(Signal.SENIORITY, member) + pool.signal(Signal.LEADERSHIP, member));
  }

  private static int together(Pool pool, int[] team, int member) {
    CoInvention graph = pool.table().base().graph();
    return IntStream.of(team)
        .filter(other -> other != member)
        .map(other -> graph.shared(pool.person(member), pool.person(other)))
        .max()
        .orElse(0);
  }
}
