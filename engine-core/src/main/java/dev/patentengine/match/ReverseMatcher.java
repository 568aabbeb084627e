package dev.patentengine.match;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.model.Viewer;
import dev.patentengine.nlp.QuantityExtractor;
import dev.patentengine.nlp.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the standing demands that a patent answers and says why. Safe for concurrent use. */
public final class ReverseMatcher {

  /** So many times as many demands are looked at as are wanted: some fall out or down. */
  private static final int LOOKED_AT = 3;

  private final StandingQueries standing;
  private final Explainer explainer;
  private final Indicators indicators;
  private final Matcher.Surroundings surroundings;

  /** A matcher over these demands. */
  public ReverseMatcher(
      StandingQueries standing,
      PatentIndex index,
      Segmenter segmenter,
      QuantityExtractor quantities,
      WordBridge bridge,
      Matcher.Surroundings surroundings) {
    this.standing = standing;
    this.explainer = new Explainer(index, segmenter, bridge);
    this.indicators = new Indicators(quantities);
    this.surroundings = surroundings;
  }

  /**
   * The demands that {@code patent} answers, best first, under {@link MatchConditions#standard()}.
   *
   * @param askers which organization asks with this demand, if it is known; never its own patent
   * @param viewer who sees them: demands of others are as if they were not there
   * @param least probability, in [0, 1]
   * @param top how many at most
   */
  public List<DemandMatch> demands(
      IndexEntry patent,
      Function<String, Optional<String>> askers,
      Viewer viewer,
      double least,
      int top) {
    TransferFacts facts = surroundings.facts(patent.patent(), viewer);
    double floor = Math.log(least / (1 - least)) - Weighed.INDICATOR_WEIGHT;
    List<Answered> answered = new ArrayList<>();
    for (Candidate candidate : standing.rank(patent, viewer, Math.multiplyExact(top, LOOKED_AT))) {
      if (candidate.score() >= floor) {
        weighed(candidate, patent, facts, askers.apply(candidate.id()))
            .filter(each -> Matcher.probability(each.candidate().score()) >= least)
            .ifPresent(answered::add);
      }
    }
    answered.sort(Comparator.comparing(Answered::candidate, Candidate.BEST_FIRST));
    List<DemandMatch> matches = new ArrayList<>();
    for (Answered each : answered.subList(0, Math.min(top, answered.size()))) {
      matches.add(match(matches.size() + 1, each, patent, facts));
    }
    return matches;
  }

  /** A demand that the patent answers, scored with all that counts. */
  private record Answered(
      Candidate candidate, DemandQuery query, List<IndicatorCheck> indicators) {}

  private Optional<Answered> weighed(
      Candidate candidate, IndexEntry patent, TransferFacts facts, Optional<String> asker) {
    DemandQuery query = standing.query(candidate.id()).orElseThrow();
    List<IndicatorCheck> checks =
        indicators.check(indicators.targets(query.text()), patent.patent());
    MatchConditions conditions = MatchConditions.standard().askedBy(asker);
    return Weighed.of(candidate, patent, checks, facts, conditions)
        .map(weighed -> new Answered(weighed.candidate(), query, checks));
  }

  private DemandMatch match(int rank, Answered answered, IndexEntry patent, TransferFacts facts) {
    return new DemandMatch(
        rank,
        answered.candidate().id(),
        Matcher.probability(answered.candidate().score()),
        answered.candidate().parts(),
        explainer.explain(answered.query(), patent, answered.indicators()),
        answered.indicators(),
        Caution.of(patent.patent(), facts.today()));
  }
}
