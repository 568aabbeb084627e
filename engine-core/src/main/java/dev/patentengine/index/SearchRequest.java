package dev.patentengine.index;

import java.util.List;

/**
 * A question to an index.
 *
 * @param query what to rank by
 * @param filter what may be found
 * @param skip how many of the best to leave out, for paging
 * @param top how many hits to return, 0 to 10,000 together with {@code skip}
 * @param facets what to count; counts are over all documents that the query and filter match;
 *     {@link Query.Nearest} matches every document with a vector
 * @param counted whether the total is wanted; without it, and without facets, a large index need
 *     not look at all documents and may miss some of the best for {@link Query.Terms}
 */
public record SearchRequest(
    Query query, Filter filter, int skip, int top, List<Facet> facets, boolean counted) {

  /** How deep a ranking may be read. */
  public static final int DEEPEST = 10_000;

  /** How many values of a facet are counted out, the most frequent ones. */
  public static final int FACET_VALUES = 1_000;

  public SearchRequest {
    if (skip < 0 || top < 0 || skip + (long) top > DEEPEST) {
      throw new IllegalArgumentException(
          "skip " + skip + " and top " + top + " lie outside 0 to " + DEEPEST);
    }
    facets = List.copyOf(facets);
  }

  /** A question whose answer says how many documents match. */
  public SearchRequest(Query query, Filter filter, int skip, int top, List<Facet> facets) {
    this(query, filter, skip, top, facets, true);
  }

  /** The best {@code top} documents for {@code query} among those that pass {@code filter}. */
  public static SearchRequest of(Query query, Filter filter, int top) {
    return new SearchRequest(query, filter, 0, top, List.of());
  }

  /** The same without the total: faster in a large index. */
  public static SearchRequest best(Query query, Filter filter, int top) {
    return new SearchRequest(query, filter, 0, top, List.of(), false);
  }

  /** Whether all documents that match must be looked at. */
  public boolean needsAll() {
    return counted || !facets.isEmpty();
  }
}
