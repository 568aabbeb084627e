package dev.patentengine.index.lucene;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.store.ChangeNumbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Writes of different documents on their way into the journal and Lucene. Making a batch cuts the
 * words, which takes the time; the numbers come later, in order. For one thread at a time.
 */
final class Batch {

  private final Map<String, Item> items = new LinkedHashMap<>();
  private final List<Write.Numbered> numbered = new ArrayList<>();

  private Batch() {}

  /**
   * One write.
   *
   * @param document what Lucene is to keep
   * @param before what is stored under its id, if anything is
   */
  private record Item(Write write, Document document, Optional<StoredState> before) {

    static Item of(Write write, Optional<StoredState> before, Segmenter segmenter) {
      return switch (write) {
        case Write.Put put -> new Item(put, IndexedDocument.of(put.entry(), segmenter), before);
        case Write.Delete delete ->
            new Item(delete, IndexedDocument.removed(delete.id(), segmenter), before);
      };
    }

    boolean changesTheRecord() {
      return !write.patent().equals(before.flatMap(StoredState::patent));
    }
  }

  /** Writes, one for each id, over what is stored; they have no numbers yet. */
  static Batch of(
      Collection<? extends Write> writes, Map<String, StoredState> stored, Segmenter segmenter) {
    Batch batch = new Batch();
    for (Write write : writes) {
      Optional<StoredState> before = Optional.ofNullable(stored.get(write.id()));
      batch.items.put(write.id(), Item.of(write, before, segmenter));
    }
    return batch;
  }

  /**
   * Gives every write its number: a new one if the record changes, else the old one. A removal of
   * what is not there is left out.
   *
   * @return the first of the new numbers, if there are any
   */
  OptionalLong number(ChangeNumbers numbers) {
    List<Write> changing = new ArrayList<>();
    for (Item item : items.values()) {
      if (item.changesTheRecord()) {
        changing.add(item.write());
      } else if (item.write() instanceof Write.Put) {
        numbered.add(new Write.Numbered(item.before().orElseThrow().sequence(), item.write()));
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

  private Item item(String id) {
    return Optional.ofNullable(items.get(id)).orElseThrow();
  }

  /** What {@link EntryCodec} made of an entry: the journal keeps the same. */
  private byte[] stored(IndexEntry entry) {
    return item(entry.patent().id()).document().getBinaryValue(IndexFields.STORED).bytes;
  }

  /** Whether numbering has left nothing to write. */
  boolean isEmpty() {
    return numbered.isEmpty();
  }

  /** Hands the numbered writes to Lucene. */
  void apply(IndexWriter lucene) throws IOException {
    for (Write.Numbered next : numbered) {
      Item item = item(next.write().id());
      if (item.before().isPresent()) {
        replace(next, item.document(), lucene);
      } else {
        lucene.addDocument(numbered(next, item.document()));
      }
    }
  }

  /** Brings in the writes of a journal, over whatever Lucene has of them. */
  static void replay(List<Write.Numbered> writes, Segmenter segmenter, IndexWriter lucene)
      throws IOException {
    List<Document> documents =
        writes.parallelStream()
            .map(next -> Item.of(next.write(), Optional.empty(), segmenter).document())
            .toList();
    for (int i = 0; i < writes.size(); i++) {
      replace(writes.get(i), documents.get(i), lucene);
    }
  }

  private static void replace(Write.Numbered write, Document document, IndexWriter lucene)
      throws IOException {
    Term id = new Term(IndexFields.ID, write.write().id());
    lucene.updateDocument(id, numbered(write, document));
  }

  private static Document numbered(Write.Numbered write, Document document) {
    document.add(new LongField(IndexFields.SEQUENCE, write.sequence(), Field.Store.NO));
    return document;
  }
}
