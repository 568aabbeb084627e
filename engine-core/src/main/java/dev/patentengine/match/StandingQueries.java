package dev.patentengine.match;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentFace;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.model.Viewer;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Demands that stand, to be met by one patent at a time: the other direction of a {@link
 * LearntRanker}, with the same scores. All demands are scored, by an inverted list of their words
 * and pairs of characters and a scan of their vectors; the best of them are scored once more by the
 * model itself. Safe for concurrent use.
 *
 * <p>How rare words are is looked up when demands change and when the number of patents has changed
 * by more than 1 in {@value #DRIFT}.
 */
public final class StandingQueries {

  private static final int DRIFT = 50;

  /** A small index may change by so many patents. */
  private static final int SLACK = 16;

  private final PatentIndex index;
  private final Segmenter segmenter;
  private final MatchModel model;
  private final TreeMap<String, DemandQuery> queries = new TreeMap<>();
  private Optional<CompiledQueries> compiled = Optional.empty();

  /** None yet; scored by {@code model} with the word counts of {@code index}. */
  public StandingQueries(PatentIndex index, Segmenter segmenter, MatchModel model) {
    this.index = index;
    this.segmenter = segmenter;
    this.model = model;
  }

  /** Adds these demands by id; a known id is replaced. */
  public synchronized void put(Map<String, DemandQuery> demands) {
    queries.putAll(demands);
    compiled = Optional.empty();
  }

  /** Removes a demand. */
  public synchronized void remove(String id) {
    queries.remove(id);
    compiled = Optional.empty();
  }

  /** How many stand. */
  public synchronized int size() {
    return queries.size();
  }

  /** How many of them are a client's own. */
  public synchronized int owned() {
    return (int) queries.keySet().stream().filter(id -> Viewer.owner(id).isPresent()).count();
  }

  /** The query of a demand that stands. */
  public synchronized Optional<DemandQuery> query(String id) {
    return Optional.ofNullable(queries.get(id));
  }

  /** All demands that a patent answers best, best first; scores are log-odds. */
  public List<Candidate> rank(IndexEntry patent, int depth) {
    return rank(patent, Viewer.OPERATOR, depth);
  }

  /** The same of those that {@code viewer} sees. */
  public List<Candidate> rank(IndexEntry patent, Viewer viewer, int depth) {
    CompiledQueries all = compiled();
    PatentFace face = face(patent);
    List<Candidate> ranked = new ArrayList<>();
    WeighedTerms reached = all.reached(face);
    for (int number : all.best(face, reached, viewer::sees, depth)) {
      Map<Candidate.Part, Double> nearness = all.face(number).nearness(face, reached);
      ranked.add(Candidate.of(all.id(number), model.parts(nearness)));
    }
    ranked.sort(Candidate.BEST_FIRST);
    return ranked;
  }

  /** As the index makes it. */
  private PatentFace face(IndexEntry entry) {
    Set<String> words = new TreeSet<>();
    for (String text : List.of(entry.patent().title(), entry.patent().summary())) {
      segmenter.segment(text, Granularity.SEARCH).forEach(token -> words.add(token.text()));
    }
    return PatentFace.of(entry.patent(), words).with(entry.meaning());
  }

  private synchronized CompiledQueries compiled() {
    long documents = index.size();
    CompiledQueries current =
        compiled
            .filter(known ->
                Math.abs(known.documents() - documents) <= SLACK + known.documents() / DRIFT)
            .orElseGet(() -> CompiledQueries.of(queries, index, model));
    compiled = Optional.of(current);
    return current;
  }
}
