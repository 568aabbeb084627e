package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.Progress;
import dev.patentengine.evaluate.Metric;
import dev.patentengine.evaluate.Qrels;
import dev.patentengine.evaluate.RankingEvaluation;
import dev.patentengine.evaluate.Run;
import dev.patentengine.evaluate.Scores;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.team.EvidenceBase;
import dev.patentengine.team.ExpertModel;
import dev.patentengine.team.Exposure;
import dev.patentengine.team.FusionLearner;
import dev.patentengine.team.Person;
import dev.patentengine.team.PersonRule;
import dev.patentengine.team.Signal;
import dev.patentengine.team.Team;
import dev.patentengine.team.TeamConditions;
import dev.patentengine.team.TeamRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks for the inventors of later patents by title alone, in an index of earlier ones. The first
 * 60 % by date are the index from which the next 20 % teach the fusion; both are the index in which
 * the last 20 % are asked. Inventors who have not been seen before do not count, and a patent
 * without others is not asked.
 */
final class TeamTrial {

  /** What is asked of each demand: the best teams, as a page shows them. */
  static final int TEAMS = 5;

  /** The conventional choice of a share for newcomers: one in five. */
  static final double NEWCOMER_SHARE = 0.2;

  private static final int DEPTH = 200;
  private static final int LONGEST_TITLE = 2000;
  private static final double LEARN_FROM = 0.6;
  private static final double TEST_FROM = 0.8;

  private final PatentEngine engine;
  private final Progress progress;

  TeamTrial(PatentEngine engine, Progress progress) {
    this.engine = engine;
    this.progress = progress;
  }

  /**
   * What was measured.
   *
   * @param learnt the fusion's model
   * @param learntFrom how many demands it was learnt from
   * @param scores by method, the fusion first
   * @param teams demand → whether the best team, and one of the best {@link #TEAMS}, has two
   * @param exposure by name of the ranking
   */
  record Result(
      ExpertModel learnt,
      int learntFrom,
      Map<String, Scores> scores,
      Map<String, TeamHit> teams,
      Map<String, Exposure> exposure) {}

  /** How many true inventors the best team, and the best of the teams shown, has. */
  record TeamHit(int best, int shown) {}

  /** A demand whose experts are known. */
  private record Asked(Demand demand, Set<String> truth) {}

  Result run(List<Patent> patents) {
    List<Patent> dated =
        patents.stream()
            .filter(patent -> day(patent) != LocalDate.MIN)
            .sorted(Comparator.comparing(TeamTrial::day).thenComparing(Patent::id))
            .toList();
    int learn = boundary(dated, LEARN_FROM);
    int test = boundary(dated, TEST_FROM);
    index(dated.subList(0, learn));
    FusionLearner learner = engine.expertFinder().learner();
    for (Asked asked : asked(dated.subList(learn, test))) {
      engine.expertFinder().teach(learner, engine.expertQuery(asked.demand()), asked.truth());
    }
    ExpertModel learnt = learner.learn();
    index(dated.subList(learn, test));
    return measure(asked(dated.subList(test, dated.size())), learnt, learner.demands());
  }

  private static LocalDate day(Patent patent) {
    return patent.filed().or(patent::published).orElse(LocalDate.MIN);
  }

  /** The first patent from this part on whose day is later than all before. */
  private static int boundary(List<Patent> dated, double part) {
    int at = (int) (part * dated.size());
    while (at > 0 && at < dated.size() && day(dated.get(at)).equals(day(dated.get(at - 1)))) {
      at++;
    }
    return at;
  }

  private void index(List<Patent> patents) {
    engine.store(patents);
    engine.embedPending(progress);
  }

  private List<Asked> asked(List<Patent> patents) {
    EvidenceBase base = engine.expertFinder().base();
    PersonRule rule = PersonRule.nameAndOrganization();
    List<Asked> asked = new ArrayList<>();
    for (Patent patent : patents) {
      Set<String> truth =
          patent.inventors().stream()
              .flatMap(name -> rule.person(name, patent).stream())
              .map(Person::id)
              .filter(base::knows)
              .collect(Collectors.toCollection(java.util.TreeSet::new));
      if (!patent.title().isBlank() && !truth.isEmpty()) {
        String title = patent.title();
        asked.add(
            new Asked(
                Demand.of(patent.id(), title.substring(0, Math.min(LONGEST_TITLE, title.length()))),
                truth));
      }
    }
    return asked;
  }

  private Result measure(List<Asked> asked, ExpertModel learnt, int learntFrom) {
    Map<String, ExpertModel> models = new LinkedHashMap<>();
    models.put("fusion", learnt);
    models.put("fusion-shipped", ExpertModel.shipped());
    for (Signal signal : Signal.values()) {
      if (signal.published()) {
        models.put(
            signal.name().toLowerCase(Locale.ROOT).replace('_', '-'), ExpertModel.only(signal));
      }
    }
    Map<String, Map<String, List<Run.Entry>>> rankings = new LinkedHashMap<>();
    models.keySet().forEach(name -> rankings.put(name, new LinkedHashMap<>()));
    for (Asked each : asked) {
      engine
          .expertFinder()
          .rankings(engine.expertQuery(each.demand()), models, DEPTH)
          .forEach((name, ranking) ->
              rankings.getOrDefault(name, Map.of()).put(each.demand().id(), entries(ranking)));
    }
    Map<String, Scores> scores = scores(asked, rankings);
    return new Result(
        learnt, learntFrom, scores, teams(asked, learnt), exposure(asked, learnt, rankings));
  }

  private static List<Run.Entry> entries(Map<String, Double> ranking) {
    return ranking.entrySet().stream()
        .map(each -> new Run.Entry(document(each.getKey()), each.getValue()))
        .toList();
  }

  /** A person's id as a run may hold it; keys have no white space of their own. */
  private static String document(String personId) {
    return personId.replaceAll("\\s", "");
  }

  private static Map<String, Scores> scores(
      List<Asked> asked, Map<String, Map<String, List<Run.Entry>>> rankings) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (Asked each : asked) {
      Map<String, Integer> judged = new LinkedHashMap<>();
      each.truth().forEach(person -> judged.put(document(person), 1));
      grades.put(each.demand().id(), judged);
    }
    RankingEvaluation evaluation = new RankingEvaluation(Qrels.of(grades), 1, DEPTH);
    List<Metric> metrics =
        List.of(
            Metric.reciprocalRank(), Metric.recall(10), Metric.ndcg(10), Metric.averagePrecision());
    Map<String, Scores> scores = new LinkedHashMap<>();
    rankings.forEach((name, ranking) ->
        scores.put(name, evaluation.evaluate(Run.of(ranking), metrics)));
    return scores;
  }

  private Map<String, TeamHit> teams(List<Asked> asked, ExpertModel model) {
    TeamRequest request = new TeamRequest(TeamConditions.none(), model, TEAMS);
    Map<String, TeamHit> hits = new LinkedHashMap<>();
    for (Asked each : asked.stream().filter(one -> one.truth().size() > 1).toList()) {
      List<Integer> held =
          engine.teams(each.demand(), request).stream().map(team -> held(team, each)).toList();
      hits.put(
          each.demand().id(),
          new TeamHit(
              held.isEmpty() ? 0 : held.getFirst(),
              held.stream().mapToInt(Integer::intValue).max().orElse(0)));
    }
    return hits;
  }

  private static int held(Team team, Asked asked) {
    return (int)
        team.members().stream()
            .filter(member -> asked.truth().contains(member.expert().person().id()))
            .count();
  }

  private Map<String, Exposure> exposure(
      List<Asked> asked, ExpertModel model, Map<String, Map<String, List<Run.Entry>>> rankings) {
    Map<String, Exposure> exposure = new LinkedHashMap<>();
    EvidenceBase base = engine.expertFinder().base();
    for (String name : List.of("fusion", "comb-sum")) {
      exposure.put(name, Exposure.of(base, firstTen(rankings.getOrDefault(name, Map.of()))));
    }
    TeamConditions fair =
        new TeamConditions(
            java.util.Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            TeamConditions.LARGEST,
            NEWCOMER_SHARE);
    TeamRequest request = new TeamRequest(fair, model, 10);
    exposure.put(
        "fusion, fair",
        Exposure.of(
            base,
            asked.stream()
                .map(each ->
                    engine.experts(each.demand(), request).stream()
                        .map(expert -> expert.person().id())
                        .toList())
                .toList()));
    return exposure;
  }

  private static List<List<String>> firstTen(Map<String, List<Run.Entry>> rankings) {
    return rankings.values().stream()
        .map(ranking -> ranking.stream().limit(10).map(Run.Entry::document).toList())
        .toList();
  }
}
