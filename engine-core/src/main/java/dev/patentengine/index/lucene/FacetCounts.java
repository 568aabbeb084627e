package dev.patentengine.index.lucene;

import dev.patentengine.index.Facet;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult.Count;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Counts the values of facets over the documents that match. */
final class FacetCounts {

  private static final Comparator<Count> FREQUENT_FIRST =
      Comparator.comparingLong(Count::documents).reversed().thenComparing(Count::value);

  private FacetCounts() {}

  static Map<Facet, List<Count>> of(
      Snapshot snapshot, List<FixedBitSet> matching, List<Facet> facets) throws IOException {
    Map<Facet, List<Count>> counts = new LinkedHashMap<>();
    for (Facet facet : facets) {
      counts.put(facet, of(snapshot, matching, facet));
    }
    return counts;
  }

  private static List<Count> of(Snapshot snapshot, List<FixedBitSet> matching, Facet facet)
      throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      SortedSetDocValues values = leaf.reader().getSortedSetDocValues(IndexFields.facet(facet));
      if (values != null) {
        int[] byOrdinal = count(values, matching.get(leaf.ord));
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
          if (byOrdinal[ordinal] > 0) {
            String value = values.lookupOrd(ordinal).utf8ToString();
            sums.merge(value, (long) byOrdinal[ordinal], Long::sum);
          }
        }
      }
    }
    return sums.entrySet().stream()
        .map(sum -> new Count(sum.getKey(), sum.getValue()))
        .sorted(FREQUENT_FIRST)
        .limit(SearchRequest.FACET_VALUES)
        .toList();
  }

  private static int[] count(SortedSetDocValues values, FixedBitSet matching) throws IOException {
    int[] counts = new int[Math.toIntExact(values.getValueCount())];
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      if (matching.get(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
    return counts;
  }
}
