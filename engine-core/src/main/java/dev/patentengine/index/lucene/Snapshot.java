package dev.patentengine.index.lucene;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.TextField;
import dev.patentengine.nlp.Embedding;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** One state of the index. Safe for concurrent use. */
final class Snapshot extends IndexSearcher {

  private final LeafLengths.Cache lengths;
  private final Map<TextField, Long> totals = new EnumMap<>(TextField.class);

  Snapshot(IndexReader reader, LeafLengths.Cache lengths) {
    super(reader);
    this.lengths = lengths;
  }

  /** Whether nothing was written since. */
  boolean current() throws IOException {
    return ((DirectoryReader) getIndexReader()).isCurrent();
  }

  /** How many documents it holds, deleted ones not counted. */
  int documents() {
    return getIndexReader().numDocs();
  }

  /** Where the document with this id stands. */
  OptionalInt find(String id) throws IOException {
    Term term = new Term(IndexFields.ID, id);
    for (LeafReaderContext leaf : getLeafContexts()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          return OptionalInt.of(leaf.docBase + postings.docID());
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The entry that stands there, with its vector if {@code vectors}. */
  IndexEntry entry(int doc, boolean vectors) throws IOException {
    BytesRef stored =
        storedFields().document(doc, Set.of(IndexFields.STORED)).getBinaryValue(IndexFields.STORED);
    byte[] bytes = BytesRef.deepCopyOf(stored).bytes;
    return EntryCodec.decode(bytes, vectors ? vector(doc) : Optional.empty());
  }

  private Optional<Embedding> vector(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    FloatVectorValues vectors = leaf.reader().getFloatVectorValues(IndexFields.VECTOR);
    if (vectors == null) {
      return Optional.empty();
    }
    KnnVectorValues.DocIndexIterator at = vectors.iterator();
    return at.advance(doc - leaf.docBase) == doc - leaf.docBase
        ? Optional.of(Embedding.of(vectors.vectorValue(at.index())))
        : Optional.empty();
  }

  LeafReaderContext leafOf(int doc) {
    return getLeafContexts().get(ReaderUtil.subIndex(doc, getLeafContexts()));
  }

  /** How many words each document of a leaf has in a field. */
  LeafLengths lengths(LeafReader leaf) {
    return lengths.of(leaf);
  }

  /** How many words this field has in all documents together. */
  long totalLength(TextField field) throws IOException {
    synchronized (totals) {
      Long known = totals.get(field);
      if (known != null) {
        return known;
      }
      long total = 0;
      for (LeafReaderContext leaf : getLeafContexts()) {
        total += lengths(leaf.reader()).total(field, leaf.reader());
      }
      totals.put(field, total);
      return total;
    }
  }

  /** In how many documents this word stands, in title or abstract. */
  int bodyFrequency(String word) throws IOException {
    Term term = new Term(IndexFields.BODY, IndexFields.term(word));
    int count = 0;
    for (LeafReaderContext leaf : getLeafContexts()) {
      Bits live = leaf.reader().getLiveDocs();
      if (live == null) {
        count += leaf.reader().docFreq(term);
        continue;
      }
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        count += live.get(postings.docID()) ? 1 : 0;
      }
    }
    return count;
  }
}
