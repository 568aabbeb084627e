package dev.patentengine.index.lucene;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.store.ChangeNumbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Writes on their way into the journal and Lucene, one for each id: of several the last. The words
 * are cut when it is made, on all processors, which takes the time; the numbers come later, in
 * order. For one thread.
 */
final class Batch {

  private final Map<String, Write> writes = new LinkedHashMap<>();
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final List<Write.Numbered> numbered = new ArrayList<>();

  private Batch(List<? extends Write> given, Segmenter segmenter) {
    given.forEach(write -> writes.put(write.id(), write));
    List<Document> made =
        writes.values().parallelStream().map(write -> document(write, segmenter)).toList();
    Iterator<Document> each = made.iterator();
    writes.keySet().forEach(id -> documents.put(id, each.next()));
  }

  private static Document document(Write write, Segmenter segmenter) {
    return switch (write) {
      case Write.Put put -> IndexedDocument.of(put.entry(), segmenter);
      case Write.Delete delete -> IndexedDocument.removed(delete.id(), segmenter);
    };
  }

  /** Writes that have no numbers yet. */
  static Batch of(List<? extends Write> writes, Segmenter segmenter) {
    return new Batch(writes, segmenter);
  }

  /** Writes that have their numbers: what a journal held. */
  static Batch replayed(List<Write.Numbered> writes, Segmenter segmenter) {
    Batch batch = new Batch(writes.stream().map(Write.Numbered::write).toList(), segmenter);
    batch.numbered.addAll(writes);
    return batch;
  }

  Set<String> ids() {
    return writes.keySet();
  }

  /**
   * Gives every write its number: a new one if the record changes, else the old one. A removal of
   * what is not there is left out.
   *
   * @return the first of the new numbers, if there are any
   */
  OptionalLong number(Map<String, StoredState> stored, ChangeNumbers numbers) {
    List<Write> changing = new ArrayList<>();
    for (Write write : writes.values()) {
      Optional<StoredState> before = Optional.ofNullable(stored.get(write.id()));
      switch (write) {
        case Write.Put put -> {
          Optional<StoredState> same =
              before.filter(state -> state.patent().equals(put.entry().patent()));
          same.ifPresentOrElse(
              state -> numbered.add(new Write.Numbered(state.sequence(), put)),
              () -> changing.add(put));
        }
        case Write.Delete delete -> before.ifPresent(state -> changing.add(delete));
      }
    }
    if (changing.isEmpty()) {
      return OptionalLong.empty();
    }
    long first = numbers.take(changing.size());
    for (int i = 0; i < changing.size(); i++) {
      numbered.add(new Write.Numbered(first + i, changing.get(i)));
    }
    return OptionalLong.of(first);
  }

  /** The numbered writes as a record of the journal. */
  byte[] encode() throws IOException {
    return Write.encode(numbered, this::stored);
  }

  /** What {@link EntryCodec} made of an entry: the journal keeps the same. */
  private byte[] stored(IndexEntry entry) {
    Document document = Optional.ofNullable(documents.get(entry.patent().id())).orElseThrow();
    return document.getBinaryValue(IndexFields.STORED).bytes;
  }

  /** Whether numbering has left nothing to write. */
  boolean isEmpty() {
    return numbered.isEmpty();
  }

  /** Hands the numbered writes to Lucene. */
  void apply(IndexWriter lucene) throws IOException {
    for (Write.Numbered next : numbered) {
      String id = next.write().id();
      Document document = Optional.ofNullable(documents.get(id)).orElseThrow();
      document.add(new LongField(IndexFields.SEQUENCE, next.sequence(), Field.Store.NO));
      lucene.updateDocument(new Term(IndexFields.ID, id), document);
    }
  }
}
