package dev.patentengine;

import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.Verdict;
import dev.patentengine.match.Match;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.plan.Plan;
import dev.patentengine.team.EvidencePatent;
import dev.patentengine.team.Team;
import dev.patentengine.team.TeamRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings what the features find together into plans. Safe for concurrent use. */
final class Planning {

  private final PatentEngine engine;
  private final InstantSource clock;

  Planning(PatentEngine engine, InstantSource clock) {
    this.engine = engine;
    this.clock = clock;
  }

  Plan plan(Demand demand, PlanRequest request) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
    Diagnosis diagnosis = engine.diagnose(demand);
    if (diagnosis.verdict() != Verdict.ACCEPT) {
      return Plan.refused(demand, diagnosis, day);
    }
    List<Match> matches =
        engine.match(demand, request.conditions(), request.patents()).stream()
            .filter(match -> match.rank() == 1 || match.score() >= Plan.LISTED)
            .toList();
    List<Team> teams =
        engine.teams(demand, TeamRequest.of(request.teams()).seenBy(request.conditions().viewer()));
    return new Plan(
        demand, diagnosis, diagnosis.structured().industries(), matches, teams, titles(teams), day);
  }

  private Map<String, String> titles(List<Team> teams) {
    Map<String, String> titles = new TreeMap<>();
    for (Team team : teams) {
      for (Team.Member member : team.members()) {
        for (EvidencePatent work : member.expert().evidence()) {
          engine.patent(work.id()).map(Patent::title).ifPresent(t -> titles.put(work.id(), t));
        }
      }
    }
    return titles;
  }
}
