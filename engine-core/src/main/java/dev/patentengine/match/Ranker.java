package dev.patentengine.match;

import dev.patentengine.index.Filter;
import java.util.List;

/** Orders patents by how well they answer a demand. Safe for concurrent use, deterministic. */
public interface Ranker {

  /**
   * The best patents for {@code query} among those that pass {@code filter}, best first, equal
   * scores in order of id.
   *
   * @param depth how many at most
   */
  List<Candidate> rank(DemandQuery query, Filter filter, int depth);
}
