package dev.patentengine.index.lucene;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentFace;
import dev.patentengine.index.TextField;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** One state of the index. Safe for concurrent use. */
final class Snapshot extends IndexSearcher {

  private static final Term REMOVED = new Term(IndexFields.REMOVED, IndexFields.REMOVED);

  private static final Term SKETCHED = new Term(IndexFields.SKETCHED, IndexFields.SKETCHED);

  private static final SortField BY_SEQUENCE =
      LongField.newSortField(IndexFields.SEQUENCE, false, SortedNumericSelector.Type.MIN);

  private final Segments segments;
  private final Map<TextField, Long> totals = new EnumMap<>(TextField.class);
  private OptionalInt documents = OptionalInt.empty();

  Snapshot(IndexReader reader, Segments segments) {
    super(reader);
    this.segments = segments;
  }

  /** What was worked out of the segments, shared by all states of an index. */
  record Segments(SegmentCache<LeafLengths> lengths, SegmentCache<LeafWords> words) {
    Segments() {
      this(SegmentCache.ofAll(LeafLengths::new), SegmentCache.ofLive(LeafWords::new));
    }
  }

  /** Tells it from earlier and later states. */
  long version() {
    return ((DirectoryReader) getIndexReader()).getVersion();
  }

  /** Whether nothing was written since. */
  boolean current() throws IOException {
    return ((DirectoryReader) getIndexReader()).isCurrent();
  }

  /** How many documents it holds, deleted ones not counted. */
  int documents() throws IOException {
    synchronized (totals) {
      if (documents.isEmpty()) {
        documents = OptionalInt.of(getIndexReader().numDocs() - removed());
      }
      return documents.getAsInt();
    }
  }

  private int removed() throws IOException {
    return liveCount(REMOVED);
  }

  /** How many documents have a sketch in place of their vector. */
  int sketched() throws IOException {
    return liveCount(SKETCHED);
  }

  private int liveCount(Term term) throws IOException {
    int count = 0;
    for (LeafReaderContext leaf : getLeafContexts()) {
      count += LeafWords.count(term, leaf.reader());
    }
    return count;
  }

  /** Clears what is only left to tell of a removal. */
  void clearRemoved(FixedBitSet bits, LeafReaderContext leaf) throws IOException {
    PostingsEnum removed = leaf.reader().postings(REMOVED, PostingsEnum.NONE);
    while (removed != null && removed.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      bits.clear(removed.docID());
    }
  }

  private static boolean removed(LeafReaderContext leaf, int doc) throws IOException {
    PostingsEnum removed = leaf.reader().postings(REMOVED, PostingsEnum.NONE);
    return removed != null && removed.advance(doc) == doc;
  }

  /** Where the document with this id stands. */
  OptionalInt find(String id) throws IOException {
    OptionalInt doc = findWritten(id);
    return doc.isPresent() && removed(doc.getAsInt()) ? OptionalInt.empty() : doc;
  }

  private boolean removed(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    return removed(leaf, doc - leaf.docBase);
  }

  /** What a write of this id finds. */
  Optional<StoredState> stored(String id) throws IOException {
    OptionalInt doc = findWritten(id);
    if (doc.isEmpty()) {
      return Optional.empty();
    }
    int at = doc.getAsInt();
    Optional<Patent> patent =
        removed(at) ? Optional.empty() : Optional.of(entry(at, false).patent());
    return Optional.of(new StoredState(sequence(at), patent));
  }

  /** Where the document with this id stands, or what tells of its removal. */
  private OptionalInt findWritten(String id) throws IOException {
    Term term = new Term(IndexFields.ID, id);
    for (LeafReaderContext leaf : getLeafContexts()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int doc = postings.docID();
        if (live == null || live.get(doc)) {
          return OptionalInt.of(leaf.docBase + doc);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The number of the last change of what stands there. */
  long sequence(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    SortedNumericDocValues numbers = leaf.reader().getSortedNumericDocValues(IndexFields.SEQUENCE);
    if (numbers == null || !numbers.advanceExact(doc - leaf.docBase)) {
      throw new IOException("document " + doc + " without a sequence number");
    }
    return numbers.nextValue();
  }

  /** The id of what stands there. */
  String id(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    SortedDocValues ids = leaf.reader().getSortedDocValues(IndexFields.ID);
    if (ids == null || !ids.advanceExact(doc - leaf.docBase)) {
      throw new IOException("document " + doc + " without an id");
    }
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  /** What became of the documents whose numbers lie in {@code (after, upTo]}, by number. */
  Changes changes(long after, long upTo, int limit) throws IOException {
    Query between = LongField.newRangeQuery(IndexFields.SEQUENCE, after + 1, upTo);
    List<Change> changes = new ArrayList<>();
    for (ScoreDoc found : search(between, limit, new Sort(BY_SEQUENCE)).scoreDocs) {
      LeafReaderContext leaf = leafOf(found.doc);
      boolean gone = removed(leaf, found.doc - leaf.docBase);
      changes.add(
          new Change(
              sequence(found.doc), id(found.doc), gone ? Change.Kind.REMOVED : Change.Kind.STORED));
    }
    return new Changes(changes, changes.size() < limit ? upTo : changes.getLast().sequence());
  }

  /** The entry that stands there, with its vector if {@code vectors}. */
  IndexEntry entry(int doc, boolean vectors) throws IOException {
    BytesRef stored =
        storedFields().document(doc, Set.of(IndexFields.STORED)).getBinaryValue(IndexFields.STORED);
    byte[] bytes = BytesRef.deepCopyOf(stored).bytes;
    return EntryCodec.decode(bytes, vectors ? vector(doc) : Optional.empty());
  }

  /** The face of what stands there, with its meaning. */
  PatentFace face(int doc) throws IOException {
    LeafReaderContext leaf = leafOf(doc);
    BinaryDocValues faces = leaf.reader().getBinaryDocValues(IndexFields.FACE);
    if (faces == null || !faces.advanceExact(doc - leaf.docBase)) {
      throw new IOException("document " + doc + " without a face");
    }
    BytesRef bytes = faces.binaryValue();
    return PatentFace.read(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length))
        .with(vector(doc));
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
    return segments.lengths().of(leaf);
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

  /** In how many documents this word stands, in one of these fields. */
  int documents(String word, Set<TextField> fields) throws IOException {
    int count = 0;
    for (LeafReaderContext leaf : getLeafContexts()) {
      LeafWords known = segments.words().of(leaf.reader());
      count += known.documents(IndexFields.term(word), fields, leaf.reader());
    }
    return count;
  }
}
