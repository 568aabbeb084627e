package dev.patentengine.match;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.nlp.QuantityExtractor;
import dev.patentengine.nlp.Segmenter;
import java.util.ArrayList;
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
      Matcher.Surroundings surroundings) {
    this.standing = standing;
    this.explainer = new Explainer(index, segmenter);
    this.indicators = new Indicators(quantities);
    this.surroundings = surroundings;
  }

  /**
   * The demands that {@code patent} answers, best first, under {@link MatchConditions#standard()}.
   *
   * @param askers which organization asks with this demand, if it is known; never its own patent
   * @param least probability, in [0, 1]
   * @param top how many at most
   */
  public List<DemandMatch> demands(
      IndexEntry patent, Function<String, Optional<String>> askers, double least, int top) {
    TransferFacts facts = surroundings.facts(patent.patent());
    List<Candidate> ranked = new ArrayList<>();
    List<DemandMatch> matches = new ArrayList<>();
    for (Candidate candidate : standing.rank(patent, Math.multiplyExact(top, LOOKED_AT))) {
      DemandQuery query = standing.query(candidate.id()).orElseThrow();
      List<IndicatorCheck> checks =
          indicators.check(indicators.targets(query.text()), patent.patent());
      MatchConditions conditions = MatchConditions.standard().askedBy(askers.apply(candidate.id()));
      Weighed.of(candidate, patent, checks, facts, conditions)
          .map(Weighed::candidate)
          .filter(weighed -> Matcher.probability(weighed.score()) >= least)
          .ifPresent(ranked::add);
    }
    ranked.sort(Candidate.BEST_FIRST);
    for (Candidate candidate : ranked.subList(0, Math.min(top, ranked.size()))) {
      matches.add(match(matches.size() + 1, candidate, patent, facts));
    }
    return matches;
  }

  private DemandMatch match(int rank, Candidate candidate, IndexEntry patent, TransferFacts facts) {
    DemandQuery query = standing.query(candidate.id()).orElseThrow();
    List<IndicatorCheck> checks =
        indicators.check(indicators.targets(query.text()), patent.patent());
    return new DemandMatch(
        rank,
        candidate.id(),
        Matcher.probability(candidate.score()),
        candidate.parts(),
        explainer.explain(query, patent, checks),
        checks,
        Caution.of(patent.patent(), facts.today()));
  }
}
