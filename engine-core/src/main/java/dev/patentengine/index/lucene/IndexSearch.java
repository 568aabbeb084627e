package dev.patentengine.index.lucene;

import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.index.SearchResult.Hit;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** Answers one request from one state of the index. For one thread. */
final class IndexSearch {

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final List<FixedBitSet> passing;

  private IndexSearch(Snapshot snapshot, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.passing = FilterBits.of(snapshot, request.filter());
  }

  static SearchResult answer(Snapshot snapshot, SearchRequest request, int compareAll)
      throws IOException {
    IndexSearch search = new IndexSearch(snapshot, request);
    return switch (request.query()) {
      case Query.Everything everything -> search.everything();
      case Query.Terms terms -> search.words(terms, compareAll);
      case Query.Nearest nearest -> search.nearest(nearest, compareAll);
    };
  }

  private SearchResult everything() throws IOException {
    List<Hit> hits =
        IdOrder.of(snapshot, IndexFields.ID, passing, "", request.skip(), request.top()).stream()
            .map(found -> new Hit(found.id(), 1))
            .toList();
    return result(hits, passing, true);
  }

  private SearchResult words(Query.Terms query, int compareAll) throws IOException {
    int depth = request.skip() + request.top();
    boolean all = request.needsAll() || snapshot.documents() <= compareAll;
    ScoredDocs found =
        all
            ? WordScores.all(snapshot, query, passing)
            : WordScores.best(snapshot, query, passing, depth);
    List<Hit> hits = BestHits.of(snapshot, found, request.skip(), request.top());
    return result(hits, bits(found), all);
  }

  private SearchResult nearest(Query.Nearest query, int compareAll) throws IOException {
    List<FixedBitSet> candidates = NearestVectors.withVector(snapshot, passing);
    int depth = request.skip() + request.top();
    NearestVectors.Found nearest =
        NearestVectors.among(snapshot, candidates, query.vector().toArray(), depth, compareAll);
    List<Hit> hits = BestHits.of(snapshot, nearest.found(), request.skip(), request.top());
    return result(hits, candidates, nearest.exact());
  }

  private SearchResult result(List<Hit> hits, List<FixedBitSet> matching, boolean exact)
      throws IOException {
    long total = matching.stream().mapToLong(FixedBitSet::cardinality).sum();
    return new SearchResult(
        hits, total, exact, FacetCounts.of(snapshot, matching, request.facets()));
  }

  private List<FixedBitSet> bits(ScoredDocs found) {
    FixedBitSet[] bits = new FixedBitSet[passing.size()];
    int at = 0;
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      bits[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; at < found.size() && found.doc(at) < end; at++) {
        bits[leaf.ord].set(found.doc(at) - leaf.docBase);
      }
    }
    return List.of(bits);
  }
}
