package dev.patentengine.benchmarks;

import dev.patentengine.Language;
import dev.patentengine.ShippedData;
import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.match.FusedRanker;
import dev.patentengine.match.LearntRanker;
import dev.patentengine.match.MatchModel;
import dev.patentengine.match.Matcher;
import dev.patentengine.match.Pipelines;
import dev.patentengine.match.Ranker;
import dev.patentengine.match.WordBridge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a match, each able to run without those before it, whose answers are known. Safe for
 * concurrent use.
 *
 * @param words finds candidates by words
 * @param meaning finds candidates by meaning
 * @param ordering fuses and orders what these two have found
 * @param explaining weighs and explains what was ordered
 * @param matcher does everything
 */
record MatchStages(
    Ranker words, Ranker meaning, Ranker ordering, Matcher explaining, Matcher matcher) {

  /** How deep the fusion reads each list. */
  static final int READ = 200;

  /** How many a matcher looks at that shows ten. */
  static final int SEEN = 30;

  /** Any share takes the same time. */
  private static final double SHARE = 0.5;

  static MatchStages of(PatentIndex index, Language language, List<DemandQuery> demands) {
    MatchModel model = MatchModel.of(ShippedData.onClassPath());
    Pipelines pipelines = new Pipelines(index, model);
    Ranker fused =
        new FusedRanker(
            known(pipelines.words(), demands, READ),
            known(pipelines.meaning(), demands, READ),
            SHARE);
    return new MatchStages(
        pipelines.words(),
        pipelines.meaning(),
        new LearntRanker(index, fused, model),
        matcher(index, known(pipelines.learnt(), demands, SEEN), language, model.bridge()),
        matcher(index, pipelines.learnt(), language, model.bridge()));
  }

  private static Matcher matcher(
      PatentIndex index, Ranker ranker, Language language, WordBridge bridge) {
    return new Matcher(
        index,
        ranker,
        language.segmenter(),
        language.quantities(),
        bridge,
        Matcher.Surroundings.none());
  }

  /** Says at once what {@code ranker} says of these demands. */
  private static Ranker known(Ranker ranker, List<DemandQuery> demands, int most) {
    Map<String, List<Candidate>> answers = new HashMap<>();
    demands.forEach(demand -> answers.put(demand.text(), ranker.rank(demand, Filter.ALL, most)));
    return (query, filter, depth) -> {
      List<Candidate> answer = answers.getOrDefault(query.text(), List.of());
      return answer.subList(0, Math.min(depth, answer.size()));
    };
  }
}
