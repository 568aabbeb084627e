package dev.patentengine.index.lucene;

import dev.patentengine.index.TextField;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * How many words each document of one segment has in each field, exactly; read on first use, 4
 * bytes a document and field. Safe for concurrent use.
 */
final class LeafLengths {

  private final Map<TextField, int[]> byField = new ConcurrentHashMap<>();

  /** The lengths by document. */
  int[] of(TextField field, LeafReader leaf) throws IOException {
    int[] known = byField.get(field);
    if (known != null) {
      return known;
    }
    int[] lengths = read(field, leaf);
    byField.put(field, lengths);
    return lengths;
  }

  private static int[] read(TextField field, LeafReader leaf) throws IOException {
    int[] lengths = new int[leaf.maxDoc()];
    NumericDocValues values = leaf.getNumericDocValues(IndexFields.length(field));
    while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      lengths[values.docID()] = (int) values.longValue();
    }
    return lengths;
  }

  /** The sum over the documents of {@code leaf} that are not deleted. */
  long total(TextField field, LeafReader leaf) throws IOException {
    int[] lengths = of(field, leaf);
    Bits live = leaf.getLiveDocs();
    long total = 0;
    for (int doc = 0; doc < lengths.length; doc++) {
      if (live == null || live.get(doc)) {
        total += lengths[doc];
      }
    }
    return total;
  }
}
