package dev.patentengine.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Goes through documents in order of id, without looking at more of them than asked for. */
final class IdOrder {

  private IdOrder() {}

  /**
   * A document and its id.
   *
   * @param id its id
   * @param doc where it stands
   */
  record Found(String id, int doc) {}

  /**
   * The documents among {@code passing} that have a term in {@code field}, which holds ids: those
   * after {@code after}, without the first {@code skip}, at most {@code limit}.
   */
  static List<Found> of(
      Snapshot snapshot, String field, List<FixedBitSet> passing, String after, int skip, int limit)
      throws IOException {
    PriorityQueue<Cursor> cursors = new PriorityQueue<>();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        Cursor cursor = new Cursor(leaf, terms.iterator(), passing.get(leaf.ord));
        if (cursor.start(new BytesRef(after))) {
          cursors.add(cursor);
        }
      }
    }
    return merge(cursors, skip, limit);
  }

  private static List<Found> merge(PriorityQueue<Cursor> cursors, int skip, int limit)
      throws IOException {
    List<Found> found = new ArrayList<>();
    int skipped = 0;
    while (found.size() < limit && !cursors.isEmpty()) {
      Cursor first = cursors.remove();
      if (skipped++ >= skip) {
        found.add(new Found(first.id().utf8ToString(), first.doc));
      }
      if (first.next()) {
        cursors.add(first);
      }
    }
    return found;
  }

  /** A place in the ids of one segment. */
  private static final class Cursor implements Comparable<Cursor> {
    private final LeafReaderContext leaf;
    private final TermsEnum terms;
    private final FixedBitSet passing;
    private BytesRef term = new BytesRef();
    private int doc;

    Cursor(LeafReaderContext leaf, TermsEnum terms, FixedBitSet passing) {
      this.leaf = leaf;
      this.terms = terms;
      this.passing = passing;
    }

    BytesRef id() {
      return term;
    }

    boolean start(BytesRef after) throws IOException {
      return switch (terms.seekCeil(after)) {
        case END -> false;
        case FOUND -> next();
        case NOT_FOUND -> accept(terms.term()) || next();
      };
    }

    boolean next() throws IOException {
      for (BytesRef next = terms.next(); next != null; next = terms.next()) {
        if (accept(next)) {
          return true;
        }
      }
      return false;
    }

    private boolean accept(BytesRef candidate) throws IOException {
      PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
      for (int at = postings.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS;
          at = postings.nextDoc()) {
        if (passing.get(at)) {
          term = BytesRef.deepCopyOf(candidate);
          doc = leaf.docBase + at;
          return true;
        }
      }
      return false;
    }

    @Override
    public int compareTo(Cursor other) {
      return term.compareTo(other.term);
    }
  }
}
