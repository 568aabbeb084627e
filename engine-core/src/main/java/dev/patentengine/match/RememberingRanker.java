package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ranking that remembers what it answered last, as long as the index stays the same: one demand
 * is looked at by several people, and again when it is planned for. Safe for concurrent use.
 */
public final class RememberingRanker implements Ranker {

  /** Deeper rankings are asked for by those that go through many. */
  private static final int DEEPEST = 100;

  private final PatentIndex index;
  private final Ranker ranker;
  private final Map<Asked, Answer> known;

  private record Asked(DemandQuery query, Filter filter, int depth) {}

  /**
   * An answer.
   *
   * @param state of the index when it was asked, or an earlier one
   */
  private record Answer(long state, List<Candidate> ranking) {}

  /**
   * The answers of {@code ranker} over {@code index}, of which at most {@code most} are remembered.
   */
  public RememberingRanker(PatentIndex index, Ranker ranker, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("remembers at least one answer, not " + most);
    }
    this.index = index;
    this.ranker = ranker;
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Asked, Answer> eldest) {
            return size() > most;
          }
        };
  }

  @Override
  public List<Candidate> rank(DemandQuery query, Filter filter, int depth) {
    if (depth > DEEPEST) {
      return ranker.rank(query, filter, depth);
    }
    Asked asked = new Asked(query, filter, depth);
    long state = index.state();
    Optional<List<Candidate>> before = recall(asked, state);
    if (before.isPresent()) {
      return before.get();
    }
    List<Candidate> ranking = ranker.rank(query, filter, depth);
    synchronized (known) {
      known.put(asked, new Answer(state, ranking));
    }
    return ranking;
  }

  private Optional<List<Candidate>> recall(Asked asked, long state) {
    synchronized (known) {
      return Optional.ofNullable(known.get(asked))
          .filter(answer -> answer.state() == state)
          .map(Answer::ranking);
    }
  }
}
