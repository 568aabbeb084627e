package dev.patentengine.index.lucene;

import dev.patentengine.nlp.Segmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Brings changes into the journal and into Lucene, in the same order for each document. Safe for
 * concurrent use.
 */
final class DurableWriter {

  private final IndexWriter lucene;
  private final Journal journal;
  private final Segmenter segmenter;
  private final long commitAtBytes;
  private final BusyIds busy = new BusyIds();
  private final ReentrantLock committing = new ReentrantLock();

  /** Held for reading while a change goes into both, for writing while the journal rotates. */
  private final ReentrantReadWriteLock between = new ReentrantReadWriteLock();

  private DurableWriter(
      IndexWriter lucene, Journal journal, Segmenter segmenter, long commitAtBytes) {
    this.lucene = lucene;
    this.journal = journal;
    this.segmenter = segmenter;
    this.commitAtBytes = commitAtBytes;
  }

  /** A writer that has brought what the journal of {@code folder} holds into {@code lucene}. */
  static DurableWriter open(
      IndexWriter lucene, Path folder, Segmenter segmenter, long commitAtBytes) throws IOException {
    for (Path file : Journal.files(folder)) {
      for (byte[] payload : JournalReader.read(file)) {
        apply(prepare(Change.decode(payload), segmenter), lucene);
      }
    }
    DurableWriter writer =
        new DurableWriter(lucene, Journal.open(folder), segmenter, commitAtBytes);
    writer.commit();
    return writer;
  }

  /** A change with what Lucene is to keep for it; no document for a deletion. */
  private record Prepared(String id, List<Document> document) {}

  private static List<Prepared> prepare(List<? extends Change> changes, Segmenter segmenter) {
    List<Prepared> prepared = new ArrayList<>();
    for (Change change : changes) {
      prepared.add(
          new Prepared(
              change.id(),
              switch (change) {
                case Change.Put put -> List.of(IndexedDocument.of(put.entry(), segmenter));
                case Change.Delete delete -> List.of();
              }));
    }
    return prepared;
  }

  private static void apply(List<Prepared> changes, IndexWriter lucene) throws IOException {
    for (Prepared change : changes) {
      Term id = new Term(IndexFields.ID, change.id());
      if (change.document().isEmpty()) {
        lucene.deleteDocuments(id);
      } else {
        lucene.updateDocument(id, change.document().getFirst());
      }
    }
  }

  /** Writes these changes; returns what to give to {@link #acknowledge}. */
  long write(List<? extends Change> changes) throws IOException {
    List<Prepared> prepared = prepare(changes, segmenter);
    byte[] record = Change.encode(changes);
    Set<String> ids = new TreeSet<>();
    changes.forEach(change -> ids.add(change.id()));
    busy.take(ids);
    between.readLock().lock();
    try {
      long position = journal.append(record);
      apply(prepared, lucene);
      return position;
    } finally {
      between.readLock().unlock();
      busy.release(ids);
    }
  }

  /** Returns when what was written up to {@code position} survives the process. */
  void acknowledge(long position) throws IOException {
    journal.sync(position);
    if (journal.size() >= commitAtBytes && committing.tryLock()) {
      try {
        commit();
      } finally {
        committing.unlock();
      }
    }
  }

  /** Commits Lucene; the journal so far is superfluous then. */
  private void commit() throws IOException {
    committing.lock();
    try {
      int next;
      between.writeLock().lock();
      try {
        next = journal.rotate();
      } finally {
        between.writeLock().unlock();
      }
      lucene.commit();
      journal.dropBefore(next);
    } finally {
      committing.unlock();
    }
  }

  /** Commits and ends writing. */
  void close() throws IOException {
    try (journal;
        lucene) {
      commit();
    }
  }
}
