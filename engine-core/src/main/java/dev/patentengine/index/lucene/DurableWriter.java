package dev.patentengine.index.lucene;

import dev.patentengine.nlp.Segmenter;
import dev.patentengine.store.ChangeNumbers;
import dev.patentengine.store.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.PointValues;

/**
 * Brings writes into the journal and into Lucene, in the same order for each document. Safe for
 * concurrent use.
 */
final class DurableWriter {

  private final IndexWriter lucene;
  private final Journal journal;
  private final Segmenter segmenter;
  private final long commitAtBytes;
  private final ChangeNumbers numbers;
  private final UnseenWrites unseen = new UnseenWrites();
  private final BusyIds busy = new BusyIds();
  private final ReentrantLock committing = new ReentrantLock();

  /** Held for reading while a batch goes into both, for writing while the journal rotates. */
  private final ReentrantReadWriteLock between = new ReentrantReadWriteLock();

  private DurableWriter(
      IndexWriter lucene,
      Journal journal,
      Segmenter segmenter,
      long commitAtBytes,
      ChangeNumbers numbers) {
    this.lucene = lucene;
    this.journal = journal;
    this.segmenter = segmenter;
    this.commitAtBytes = commitAtBytes;
    this.numbers = numbers;
  }

  /** A writer that has brought what the journal of {@code folder} holds into {@code lucene}. */
  static DurableWriter open(
      IndexWriter lucene, Path folder, Segmenter segmenter, long commitAtBytes, long origin)
      throws IOException {
    for (Path file : Journal.files(folder)) {
      for (byte[] payload : Journal.read(file)) {
        Batch.replayed(Write.decode(payload), segmenter).apply(lucene);
      }
    }
    ChangeNumbers numbers = new ChangeNumbers(origin, Math.max(origin, highest(lucene)));
    DurableWriter writer =
        new DurableWriter(lucene, Journal.open(folder), segmenter, commitAtBytes, numbers);
    writer.commit();
    return writer;
  }

  /** The highest number in the index: what bears it is only ever replaced by a higher one. */
  private static long highest(IndexWriter lucene) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(lucene)) {
      byte[] highest = PointValues.getMaxPackedValue(reader, IndexFields.SEQUENCE);
      return highest == null ? 0 : LongPoint.decodeDimension(highest, 0);
    }
  }

  /**
   * A batch that is written, for {@link #acknowledge}.
   *
   * @param position where it ends in the journal
   * @param first the first number that it took, if it changed a record
   */
  record Ticket(long position, OptionalLong first) {

    private static final Ticket NOTHING = new Ticket(0, OptionalLong.empty());

    boolean changed() {
      return first.isPresent();
    }
  }

  /** Cuts the words of these, for {@link #write}; takes the time of it, and may be ahead of it. */
  Batch prepare(List<? extends Write> writes) {
    return Batch.of(writes, segmenter);
  }

  /** Writes these over what {@code stored} finds. */
  Ticket write(Batch batch, StoredState.Lookup stored) throws IOException {
    busy.take(batch.ids());
    try {
      OptionalLong first = batch.number(stored.of(batch.ids()), numbers);
      return batch.isEmpty() ? Ticket.NOTHING : new Ticket(write(batch), first);
    } finally {
      busy.release(batch.ids());
    }
  }

  private long write(Batch batch) throws IOException {
    byte[] record = batch.encode();
    between.readLock().lock();
    try {
      long position = journal.append(record);
      batch.apply(lucene);
      return position;
    } finally {
      between.readLock().unlock();
      unseen.add(batch.ids());
    }
  }

  /** Returns when what was written survives the process; it may be told then. */
  void acknowledge(List<Ticket> tickets) throws IOException {
    journal.sync(tickets.stream().mapToLong(Ticket::position).max().orElse(0));
    tickets.forEach(ticket -> ticket.first().ifPresent(numbers::settle));
    if (journal.size() >= commitAtBytes && committing.tryLock()) {
      try {
        commit();
      } finally {
        committing.unlock();
      }
    }
  }

  ChangeNumbers numbers() {
    return numbers;
  }

  UnseenWrites unseen() {
    return unseen;
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

  /** Brings all segments into one. */
  void compact() throws IOException {
    lucene.forceMerge(1);
    commit();
  }

  /** Commits and ends writing. */
  void close() throws IOException {
    try (journal;
        lucene) {
      commit();
    }
  }
}
