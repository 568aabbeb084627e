package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.Progress;
import dev.patentengine.evaluate.Run;
import dev.patentengine.evaluate.Scores;
import dev.patentengine.model.Patent;
import dev.patentengine.team.EvidenceBase;
import dev.patentengine.team.ExpertModel;
import dev.patentengine.team.Exposure;
import dev.patentengine.team.FusionLearner;
import dev.patentengine.team.Signal;
import dev.patentengine.team.Team;
import dev.patentengine.team.TeamConditions;
import dev.patentengine.team.TeamRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks for the inventors of later patents by title alone, in an index of earlier ones. The first 60
 * % by date are the index from which the next 20 % teach the fusion; both are the index in which
 * the last 20 % are asked. Inventors who have not been seen before do not count, and a patent
 * without others is not asked.
 */
final class TeamTrial {

  /** What is asked of each demand: the best teams, as a page shows them. */
  static final int TEAMS = 5;

  /** The share for newcomers that is measured: one in five. */
  private static final double NEWCOMER_SHARE = 0.2;

  private static final int SHOWN = 10;

  private final PatentEngine engine;
  private final Progress progress;

  /** A trial in this engine, whose index is empty. */
  TeamTrial(PatentEngine engine, Progress progress) {
    this.engine = engine;
    this.progress = progress;
  }

  /**
   * What was measured.
   *
   * @param learnt the fusion's model
   * @param learntFrom how many demands it was learnt from
   * @param newTitles the demands whose title no patent of the index has
   * @param scores by method, the fusion first
   * @param teams how many true inventors the teams have, for each demand with two or more
   * @param exposure by name of the ranking
   */
  record Result(
      ExpertModel learnt,
      int learntFrom,
      Set<String> newTitles,
      Map<String, Scores> scores,
      Map<String, TeamHit> teams,
      Map<String, Exposure> exposure) {}

  /** How many true inventors the best team, and the best of the teams shown, has. */
  record TeamHit(int best, int shown) {}

  Result run(List<Patent> patents) {
    InventorSplit split = InventorSplit.of(patents);
    index(split.earlier());
    FusionLearner learner = engine.expertFinder().learner();
    for (InventorQuestion question : questions(split.lesson())) {
      engine.expertFinder().teach(learner, engine.expertQuery(question.demand()), question.truth());
    }
    if (learner.demands() == 0) {
      throw new IllegalArgumentException("学习部分（按日期 60%–80%）没有此前出现过的发明人，无法学习融合权重");
    }
    index(split.lesson());
    return measure(questions(split.test()), titles(split), learner);
  }

  private void index(List<Patent> patents) {
    engine.store(patents);
    engine.embedPending(progress);
  }

  private List<InventorQuestion> questions(List<Patent> patents) {
    return InventorQuestion.of(patents, engine.expertFinder().base());
  }

  private static Set<String> titles(InventorSplit split) {
    Set<String> titles = split.earlier().stream().map(Patent::title).collect(Collectors.toSet());
    split.lesson().forEach(patent -> titles.add(patent.title()));
    return titles;
  }

  private Result measure(
      List<InventorQuestion> asked, Set<String> knownTitles, FusionLearner learner) {
    ExpertModel learnt = learner.learn();
    ExpertRuns runs = new ExpertRuns(models(learnt));
    asked.forEach(question -> runs.ask(engine, question));
    Set<String> newTitles =
        asked.stream()
            .filter(question -> !knownTitles.contains(question.demand().text()))
            .map(question -> question.demand().id())
            .collect(Collectors.toSet());
    return new Result(
        learnt,
        learner.demands(),
        newTitles,
        runs.scores(asked),
        teams(asked, learnt),
        exposure(asked, learnt, runs));
  }

  private static Map<String, ExpertModel> models(ExpertModel learnt) {
    Map<String, ExpertModel> models = new LinkedHashMap<>();
    models.put("fusion", learnt);
    models.put("fusion-shipped", ExpertModel.shipped());
    for (Signal signal : Signal.values()) {
      if (signal.published()) {
        String name = signal.name().toLowerCase(Locale.ROOT).replace('_', '-');
        models.put(name, ExpertModel.only(signal));
      }
    }
    return models;
  }

  private Map<String, TeamHit> teams(List<InventorQuestion> asked, ExpertModel model) {
    TeamRequest request = new TeamRequest(TeamConditions.none(), model, TEAMS);
    Map<String, TeamHit> hits = new LinkedHashMap<>();
    for (InventorQuestion question : asked) {
      if (question.truth().size() > 1) {
        List<Integer> held =
            engine.teams(question.demand(), request).stream()
                .map(team -> held(team, question))
                .toList();
        int best = held.isEmpty() ? 0 : held.getFirst();
        int shown = held.stream().mapToInt(Integer::intValue).max().orElse(0);
        hits.put(question.demand().id(), new TeamHit(best, shown));
      }
    }
    return hits;
  }

  private static int held(Team team, InventorQuestion question) {
    return (int)
        team.members().stream()
            .filter(member -> question.truth().contains(member.expert().person().id()))
            .count();
  }

  private Map<String, Exposure> exposure(
      List<InventorQuestion> asked, ExpertModel model, ExpertRuns runs) {
    Map<String, Exposure> exposure = new LinkedHashMap<>();
    EvidenceBase base = engine.expertFinder().base();
    for (String name : List.of("fusion", "comb-sum")) {
      exposure.put(name, Exposure.of(base, first(runs.rankings(name))));
    }
    TeamConditions none = TeamConditions.none();
    TeamConditions fair =
        new TeamConditions(
            Optional.empty(), Set.of(), Set.of(), Set.of(), none.largest(), NEWCOMER_SHARE);
    TeamRequest request = new TeamRequest(fair, model, SHOWN);
    exposure.put(
        "fusion, fair", Exposure.of(base, asked.stream().map(q -> shown(q, request)).toList()));
    return exposure;
  }

  private List<String> shown(InventorQuestion question, TeamRequest request) {
    return engine.experts(question.demand(), request).stream()
        .map(expert -> expert.person().id())
        .toList();
  }

  private static List<List<String>> first(Map<String, List<Run.Entry>> rankings) {
    return rankings.values().stream()
        .map(ranking -> ranking.stream().limit(SHOWN).map(Run.Entry::document).toList())
        .toList();
  }
}
