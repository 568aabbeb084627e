package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.QuantityExtractor;
import dev.patentengine.nlp.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the patents that answer a demand and says why. Safe for concurrent use, deterministic. */
public final class Matcher {

  private static final int LOOKED_AT = 3;

  private final PatentIndex index;
  private final LearntRanker ranker;
  private final Explainer explainer;

  /** A matcher that orders by {@code ranker}, whose scores are log-odds, over {@code index}. */
  public Matcher(
      PatentIndex index, LearntRanker ranker, Segmenter segmenter, QuantityExtractor quantities) {
    this.index = index;
    this.ranker = ranker;
    this.explainer = new Explainer(index, segmenter, new QuantityReasons(quantities));
  }

  /**
   * The best patents for {@code query} among those that pass {@code filter}, each with its reasons.
   * Documents on the same matter (title, abstract or family) are one match: the best of them, which
   * names the others. Those are looked for among {@value #LOOKED_AT} times as many documents as are
   * wanted.
   *
   * @param top how many at most, 1 or more
   */
  public List<Match> match(DemandQuery query, Filter filter, int top) {
    List<Candidate> ranking = ranker.rank(query, filter, Math.multiplyExact(top, LOOKED_AT));
    Map<String, IndexEntry> entries = index.entries(ranking.stream().map(Candidate::id).toList());
    List<Matter> matters =
        Matter.of(ranking.stream().filter(c -> entries.containsKey(c.id())).toList(), entries);
    List<Match> matches = new ArrayList<>();
    for (Matter matter : matters.subList(0, Math.min(top, matters.size()))) {
      matches.add(match(matches.size() + 1, query, matter));
    }
    return matches;
  }

  private Match match(int rank, DemandQuery query, Matter matter) {
    Patent patent = matter.entry().patent();
    return new Match(
        rank,
        patent,
        probability(matter.candidate().score()),
        matter.candidate().parts(),
        explainer.explain(query, matter.entry()),
        Caution.of(patent),
        matter.variants());
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
