package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.model.Achievement;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Viewer;
import dev.patentengine.nlp.QuantityExtractor;
import dev.patentengine.nlp.Segmenter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Finds the patents that answer a demand and says why. Safe for concurrent use, deterministic. */
public final class Matcher {

  private static final int LOOKED_AT = 3;

  private static final int LEAST_LOOKED_AT = 30;

  /** How far the ranking is read when conditions let little pass. */
  private static final int DEEPEST = 2_000;

  private final PatentIndex index;
  private final Ranker ranker;
  private final Explainer explainer;
  private final Indicators indicators;
  private final Surroundings surroundings;

  /**
   * What a matcher knows beside the index.
   *
   * @param achievements the achievement on record that a patent protects, as a viewer knows it
   * @param clock tells the day on which terms are counted
   */
  public record Surroundings(
      BiFunction<Patent, Viewer, Optional<Achievement>> achievements, InstantSource clock) {

    /** No achievements; the clock of the system. */
    public static Surroundings none() {
      return new Surroundings((patent, viewer) -> Optional.empty(), InstantSource.system());
    }

    /** What {@code viewer} knows of how this patent could be had. */
    public TransferFacts facts(Patent patent, Viewer viewer) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
      return new TransferFacts(patent, achievements.apply(patent, viewer), today);
    }
  }

  /** A matcher that orders by {@code ranker}, whose scores are log-odds, over {@code index}. */
  public Matcher(
      PatentIndex index,
      Ranker ranker,
      Segmenter segmenter,
      QuantityExtractor quantities,
      WordBridge bridge,
      Surroundings surroundings) {
    this.index = index;
    this.ranker = ranker;
    this.explainer = new Explainer(index, segmenter, bridge);
    this.indicators = new Indicators(quantities);
    this.surroundings = surroundings;
  }

  /** The best patents for {@code query} in the bare order of the ranking. */
  public List<Match> match(DemandQuery query, Filter filter, int top) {
    return match(query, MatchConditions.plain(filter), top);
  }

  /**
   * The best patents for {@code query} under {@code conditions}, each with its reasons. Documents
   * on the same matter (title, abstract or family) are one match: the best of them, which names the
   * others. What conditions move is moved among {@value #LOOKED_AT} times as many documents as are
   * wanted, at least {@value #LEAST_LOOKED_AT}.
   *
   * @param top how many at most, 1 or more
   */
  public List<Match> match(DemandQuery query, MatchConditions conditions, int top) {
    List<Target> targets = indicators.targets(query.text());
    Map<String, Weighed> weighed = weighed(query, targets, conditions, top);
    List<Matter> matters = matters(weighed);
    List<Matter> first =
        conditions.diverse()
            ? Diversity.first(matters, top)
            : matters.subList(0, Math.min(top, matters.size()));
    return IntStream.range(0, first.size())
        .parallel()
        .mapToObj(place -> match(place + 1, query, first.get(place), weighed))
        .toList();
  }

  private Map<String, Weighed> weighed(
      DemandQuery query, List<Target> targets, MatchConditions conditions, int top) {
    int depth = Math.max(LEAST_LOOKED_AT, Math.multiplyExact(top, LOOKED_AT));
    while (true) {
      List<Candidate> ranking = ranker.rank(query, conditions.filter(), depth);
      Map<String, Weighed> weighed = weighed(ranking, targets, conditions);
      boolean all = ranking.size() < depth || depth >= DEEPEST;
      if (all || !conditions.selective() || weighed.size() >= 2 * top) {
        return weighed;
      }
      depth = Math.min(DEEPEST, depth * 4);
    }
  }

  private Map<String, Weighed> weighed(
      List<Candidate> ranking, List<Target> targets, MatchConditions conditions) {
    Map<String, IndexEntry> entries = index.entries(ranking.stream().map(Candidate::id).toList());
    Map<String, Weighed> weighed = new TreeMap<>();
    for (Candidate candidate : ranking) {
      Optional.ofNullable(entries.get(candidate.id()))
          .flatMap(entry -> weighed(candidate, entry, targets, conditions))
          .ifPresent(each -> weighed.put(candidate.id(), each));
    }
    return weighed;
  }

  private Optional<Weighed> weighed(
      Candidate candidate, IndexEntry entry, List<Target> targets, MatchConditions conditions) {
    return Weighed.of(
        candidate,
        entry,
        indicators.check(targets, entry.patent()),
        surroundings.facts(entry.patent(), conditions.viewer()),
        conditions);
  }

  private static List<Matter> matters(Map<String, Weighed> weighed) {
    Map<String, IndexEntry> entries = new TreeMap<>();
    weighed.forEach((id, each) -> entries.put(id, each.entry()));
    return Matter.of(
        weighed.values().stream().map(Weighed::candidate).sorted(Candidate.BEST_FIRST).toList(),
        entries);
  }

  private Match match(int rank, DemandQuery query, Matter matter, Map<String, Weighed> all) {
    Weighed weighed = Objects.requireNonNull(all.get(matter.candidate().id()));
    Patent patent = matter.entry().patent();
    return new Match(
        rank,
        patent,
        probability(matter.candidate().score()),
        matter.candidate().parts(),
        explainer.explain(query, matter.entry(), weighed.indicators()),
        weighed.indicators(),
        weighed.preferences(),
        Caution.of(patent, weighed.facts().today()),
        weighed.facts().achievement(),
        matter.variants());
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
