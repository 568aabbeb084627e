package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.nlp.Recent;
import java.util.List;
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
  private final Recent<Asked, Answer> known;

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
    this.index = index;
    this.ranker = ranker;
    this.known = new Recent<>(most);
  }

  @Override
  public List<Candidate> rank(DemandQuery query, Filter filter, int depth) {
    if (depth > DEEPEST) {
      return ranker.rank(query, filter, depth);
    }
    Asked asked = new Asked(query, filter, depth);
    long state = index.state();
    Optional<Answer> before = known.recall(asked).filter(answer -> answer.state() == state);
    if (before.isPresent()) {
      return before.get().ranking();
    }
    List<Candidate> ranking = ranker.rank(query, filter, depth);
    known.remember(asked, new Answer(state, ranking));
    return ranking;
  }
}
