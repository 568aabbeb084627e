package dev.patentengine;

import dev.patentengine.match.Match;
import dev.patentengine.match.MatchConditions;
import dev.patentengine.meeting.Meeting;
import dev.patentengine.meeting.MeetingPlanner;
import dev.patentengine.meeting.MeetingRules;
import dev.patentengine.meeting.Pairing;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Ownership;
import dev.patentengine.team.EvidencePatent;
import dev.patentengine.team.Team;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Plans events from what demands and offers have to do with each other. */
final class MeetingDesk {

  /** A meeting below this probability is not worth the time. */
  private static final double LEAST = 0.1;

  private final PatentEngine engine;

  MeetingDesk(PatentEngine engine) {
    this.engine = engine;
  }

  private static final class Suits {
    private double score;
    private final List<String> patents = new ArrayList<>();
  }

  Agenda plan(
      Collection<Demand> demands,
      MatchConditions conditions,
      Agenda.Offers offers,
      int candidates,
      MeetingRules rules) {
    Map<String, Demand> asked = new TreeMap<>();
    demands.forEach(demand -> {
      if (asked.put(demand.id(), demand) != null) {
        throw new IllegalArgumentException("需求编号重复：“" + demand.id() + "”");
      }
    });
    Map<String, Suits> suits = new TreeMap<>();
    List<Pairing> pairings = new ArrayList<>();
    for (Demand demand : asked.values()) {
      Map<String, Suits> mine = suits(demand, conditions, offers, candidates);
      mine.forEach((offer, suit) -> {
        pairings.add(new Pairing(demand.id(), offer, suit.score));
        suits.put(key(demand.id(), offer), suit);
      });
    }
    List<Agenda.Item> items = new ArrayList<>();
    Set<String> without = new HashSet<>(asked.keySet());
    for (Meeting meeting : new MeetingPlanner(rules).plan(pairings)) {
      without.remove(meeting.demand());
      Suits suit = Objects.requireNonNull(suits.get(key(meeting.demand(), meeting.offer())));
      items.add(new Agenda.Item(meeting, suit.patents));
    }
    return new Agenda(items, without.stream().sorted().toList());
  }

  private static String key(String demand, String offer) {
    return demand.length() + ":" + demand + offer;
  }

  private Map<String, Suits> suits(
      Demand demand, MatchConditions conditions, Agenda.Offers offers, int candidates) {
    Map<String, Suits> suits = new TreeMap<>();
    switch (offers) {
      case PATENTS ->
          matches(demand, conditions, candidates)
              .forEach(
                  match -> add(suits, match.patent().id(), match.score(), match.patent().id()));
      case OWNERS ->
          matches(demand, conditions, candidates)
              .forEach(match ->
                  Ownership.owners(match.patent()).stream()
                      .findFirst()
                      .ifPresent(owner -> add(suits, owner, match.score(), match.patent().id())));
      case TEAMS -> engine.teams(demand, candidates).forEach(team -> addTeam(suits, team));
    }
    return suits;
  }

  private List<Match> matches(Demand demand, MatchConditions conditions, int candidates) {
    return engine.match(demand, conditions.askedBy(demand.organization()), candidates).stream()
        .filter(match -> match.score() >= LEAST)
        .toList();
  }

  private static void addTeam(Map<String, Suits> suits, Team team) {
    Team.Member lead = team.members().getFirst();
    for (EvidencePatent work : lead.expert().evidence()) {
      add(suits, lead.expert().person().id(), Math.clamp(team.score(), 0.0, 1.0), work.id());
    }
  }

  private static void add(Map<String, Suits> suits, String offer, double score, String patent) {
    Suits suit = suits.computeIfAbsent(offer, o -> new Suits());
    suit.score = Math.max(suit.score, score);
    suit.patents.add(patent);
  }
}
