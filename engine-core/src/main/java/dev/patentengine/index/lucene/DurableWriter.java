package dev.patentengine.index.lucene;

import dev.patentengine.nlp.Segmenter;
import dev.patentengine.store.ChangeNumbers;
import dev.patentengine.store.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
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

  private final ForkJoinPool crew =
      new ForkJoinPool(
          Runtime.getRuntime().availableProcessors(),
          ForkJoinPool.defaultForkJoinWorkerThreadFactory,
          null,
          true);

  /** Held for reading while a put goes into both, for writing while the journal rotates. */
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
        Batch.replay(Write.decode(payload), segmenter, lucene);
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
   * Writes these, by id, over what {@code stored} finds. When it returns they survive the process
   * and may be told.
   *
   * @return whether a record changed
   */
  boolean write(Map<String, Write> writes, StoredState.Lookup stored) throws IOException {
    Put put = new Put(stored);
    busy.take(writes.keySet());
    try {
      between.readLock().lock();
      try {
        new WritePipeline(crew, put).run(List.copyOf(writes.values()));
      } finally {
        between.readLock().unlock();
        unseen.add(writes.keySet());
      }
    } finally {
      busy.release(writes.keySet());
    }
    put.firsts.forEach(numbers::settle);
    return !put.firsts.isEmpty();
  }

  /** The stages of one put, and which numbers it took. */
  private final class Put implements WritePipeline.Stages {
    private final StoredState.Lookup stored;
    private final List<Long> firsts = new ArrayList<>();
    private long position;

    Put(StoredState.Lookup stored) {
      this.stored = stored;
    }

    @Override
    public Batch make(List<? extends Write> writes) throws IOException {
      return Batch.of(writes, stored.of(writes.stream().map(Write::id).toList()), segmenter);
    }

    @Override
    public void append(Batch batch) throws IOException {
      batch.number(numbers).ifPresent(firsts::add);
      if (!batch.isEmpty()) {
        position = journal.append(batch.encode());
      }
    }

    @Override
    public void apply(Batch batch) throws IOException {
      batch.apply(lucene);
    }

    @Override
    public void sync() throws IOException {
      journal.sync(position);
    }
  }

  /** The journal's size, as a share of that at which to {@link #commit}. */
  double uncommitted() {
    return (double) journal.size() / commitAtBytes;
  }

  ChangeNumbers numbers() {
    return numbers;
  }

  UnseenWrites unseen() {
    return unseen;
  }

  /** Commits Lucene; the journal so far is superfluous then. */
  void commit() throws IOException {
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
        lucene;
        crew) {
      commit();
    }
  }
}
