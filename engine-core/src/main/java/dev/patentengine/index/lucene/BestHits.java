package dev.patentengine.index.lucene;

import dev.patentengine.index.SearchResult.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/** Puts scored documents in order: best first, equal scores by id. */
final class BestHits {

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id);

  private BestHits() {}

  static List<Hit> of(Snapshot snapshot, ScoredDocs found, int skip, int top) throws IOException {
    List<Hit> hits = hits(snapshot, found.best(skip + top));
    hits.sort(BEST_FIRST);
    return List.copyOf(
        hits.subList(Math.min(skip, hits.size()), Math.min(skip + top, hits.size())));
  }

  private static List<Hit> hits(Snapshot snapshot, ScoredDocs best) throws IOException {
    int[] order =
        IntStream.range(0, best.size())
            .boxed()
            .sorted(Comparator.comparingInt(best::doc))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (at < order.length && best.doc(order[at]) < end) {
        SortedDocValues ids = leaf.reader().getSortedDocValues(IndexFields.ID);
        for (; at < order.length && best.doc(order[at]) < end; at++) {
          ids.advanceExact(best.doc(order[at]) - leaf.docBase);
          String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
          hits.add(new Hit(id, best.score(order[at])));
        }
      }
    }
    return hits;
  }
}
