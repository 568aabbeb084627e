package dev.patentengine.index.lucene;

import dev.patentengine.PatentEngineException;
import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentFace;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.index.WordCounts;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.store.ChangeNumbers;
import dev.patentengine.store.Changes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.FixedBitSet;

/**
 * The index in a folder of this machine, searched by Lucene.
 *
 * <p>Safe for concurrent use. One process, and in it one instance, has a folder open at a time. A
 * put returns when its documents are on disk; many small puts at once share the wait, large ones
 * are faster still. Vectors are compared exactly among up to 10,000 candidates and looked for by
 * one-bit codes among more; {@link SearchResult#exact()} says which.
 */
public final class LuceneIndex implements PatentIndex {

  private final Path folder;
  private final OpenFolder open;
  private final ModelIdentity model;
  private final int compareAll;

  private final Upkeep upkeep = new Upkeep(this::commitAndRefresh);
  private volatile boolean closed;

  private LuceneIndex(Path folder, OpenFolder open, ModelIdentity model, int compareAll) {
    this.folder = folder;
    this.open = open;
    this.model = model;
    this.compareAll = compareAll;
  }

  /**
   * Opens the index in {@code folder}, or makes a new one there. What a killed process had
   * acknowledged is there again.
   *
   * @throws PatentEngineException if another process has it open, or it was made with another
   *     model, segmenter or version, or is damaged; the message says what to do
   */
  public static LuceneIndex open(Path folder, Segmenter segmenter, ModelIdentity model) {
    return open(folder, segmenter, model, Tuning.DEFAULT);
  }

  /** The same, with other sizes. */
  static LuceneIndex open(Path folder, Segmenter segmenter, ModelIdentity model, Tuning tuning) {
    OpenFolder open = OpenFolder.of(folder, segmenter, model, tuning);
    return new LuceneIndex(folder, open, model, tuning.compareAll());
  }

  @Override
  public void put(Collection<IndexEntry> entries) {
    List<Write.Put> writes = entries.stream().map(Write.Put::new).toList();
    writes.forEach(write -> check(write.entry()));
    write(writes);
  }

  /** Says whether a record changed. */
  private boolean write(List<? extends Write> writes) {
    requireOpen();
    Map<String, Write> latest = new LinkedHashMap<>();
    writes.forEach(write -> latest.put(write.id(), write));
    try {
      boolean changed = open.writer().write(latest, this::stored);
      keepUp();
      return changed;
    } catch (IOException | AlreadyClosedException e) {
      throw fault("无法写入索引 " + folder + "，请检查磁盘空间与权限后重新打开", e);
    }
  }

  /** Bounds what waits for a commit or a refresh. */
  private void keepUp() throws IOException {
    DurableWriter writer = open.writer();
    if (writer.uncommitted() > 1 || writer.unseen().share() > 1) {
      upkeep.begin();
    }
    if (writer.uncommitted() > 2 || writer.unseen().share() > 2) {
      upkeep.await();
    }
  }

  private void commitAndRefresh() throws IOException {
    open.writer().commit();
    refreshNow();
  }

  private void check(IndexEntry entry) {
    String id = entry.patent().id();
    if (!id.equals(id.strip()) || id.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      throw new IllegalArgumentException(
          "an id has no white space around it and no surrogates: \"" + id + "\"");
    }
    if (id.length() > IndexFields.LONGEST_TERM) {
      throw new IllegalArgumentException(
          "an id has at most " + IndexFields.LONGEST_TERM + " characters, not " + id.length());
    }
    entry.meaning().ifPresent(this::check);
  }

  private void check(Embedding vector) {
    if (vector.dimensions() != model.dimensions()) {
      throw new IllegalArgumentException(
          "a vector of " + vector.dimensions() + " dimensions, not " + model.dimensions());
    }
  }

  @Override
  public boolean delete(String id) {
    return write(List.of(new Write.Delete(id)));
  }

  @Override
  public Optional<Patent> get(String id) {
    return Optional.ofNullable(
            read(List.of(id), snapshot -> doc -> snapshot.entry(doc, false)).get(id))
        .map(IndexEntry::patent);
  }

  @Override
  public Map<String, IndexEntry> entries(Collection<String> ids) {
    return read(ids, snapshot -> doc -> snapshot.entry(doc, true));
  }

  @Override
  public Map<String, PatentFace> faces(Collection<String> ids) {
    return read(ids, snapshot -> snapshot::face);
  }

  private Map<String, StoredState> stored(Collection<String> ids) {
    return readingSeen(
        ids,
        snapshot -> {
          Map<String, StoredState> states = new LinkedHashMap<>();
          for (String id : ids) {
            snapshot.stored(id).ifPresent(state -> states.put(id, state));
          }
          return states;
        });
  }

  /** Reads from a state that has all writes of these documents. */
  private <T> T readingSeen(Collection<String> ids, Reading<T> reading) {
    if (open.writer().unseen().concerns(ids)) {
      refresh();
    }
    return reading(reading);
  }

  /** What stands at a document's place. */
  private interface Standing<T> {
    T at(int doc) throws IOException;
  }

  private <T> Map<String, T> read(
      Collection<String> ids, Function<Snapshot, Standing<T>> standing) {
    return readingSeen(
        ids,
        snapshot -> {
          Map<String, T> found = new LinkedHashMap<>();
          for (String id : ids) {
            OptionalInt doc = snapshot.find(id);
            if (doc.isPresent()) {
              found.put(id, standing.apply(snapshot).at(doc.getAsInt()));
            }
          }
          return found;
        });
  }

  @Override
  public void refresh() {
    requireOpen();
    try {
      refreshNow();
    } catch (IOException | AlreadyClosedException e) {
      throw fault("无法读取索引 " + folder, e);
    }
  }

  @Override
  public void compact() {
    requireOpen();
    try {
      open.writer().compact();
      refreshNow();
    } catch (IOException | AlreadyClosedException e) {
      throw fault("无法整理索引 " + folder + "，请检查磁盘空间（需索引大小的两倍）后重新打开", e);
    }
  }

  private void refreshNow() throws IOException {
    long before = open.writer().unseen().now();
    if (!reading(Snapshot::current)) {
      open.states().maybeRefreshBlocking();
    }
    open.writer().unseen().forget(before);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    if (request.query() instanceof Query.Nearest nearest) {
      check(nearest.vector());
    }
    return reading(snapshot -> IndexSearch.answer(snapshot, request, compareAll));
  }

  @Override
  public WordCounts wordCounts(Collection<String> words) {
    return latest(snapshot -> {
      Map<String, Integer> byWord = new LinkedHashMap<>();
      for (String word : words) {
        byWord.put(word, snapshot.documents(word, WordField.BODY.texts()));
      }
      return new WordCounts(byWord, snapshot.documents());
    });
  }

  @Override
  public long state() {
    return latest(Snapshot::version);
  }

  @Override
  public long size() {
    return latest(Snapshot::documents);
  }

  @Override
  public List<Patent> withoutVector(String after, int limit) {
    return page(IndexFields.PENDING, after, limit);
  }

  @Override
  public List<Patent> inOrder(String after, int limit) {
    return page(IndexFields.ID, after, limit);
  }

  private List<Patent> page(String field, String after, int limit) {
    return latest(snapshot -> {
      List<Patent> patents = new ArrayList<>();
      var live = FilterBits.of(snapshot, Filter.ALL);
      for (IdOrder.Found found : IdOrder.of(snapshot, field, live, after, 0, limit)) {
        patents.add(snapshot.entry(found.doc(), false).patent());
      }
      return patents;
    });
  }

  @Override
  public long withoutVectorCount() {
    return latest(snapshot -> {
      var live = FilterBits.of(snapshot, Filter.ALL);
      return snapshot.documents()
          - NearestVectors.withVector(snapshot, live).stream()
              .mapToLong(FixedBitSet::cardinality)
              .sum()
          + snapshot.sketched();
    });
  }

  @Override
  public Changes changes(long since, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("not " + limit + " changes");
    }
    ChangeNumbers numbers = open.writer().numbers();
    long after = numbers.after(since);
    long upTo = numbers.settled();
    return after == upTo
        ? new Changes(List.of(), upTo)
        : latest(snapshot -> snapshot.changes(after, upTo, limit));
  }

  /** What is read from a state of the index. */
  private interface Reading<T> {
    T from(Snapshot snapshot) throws IOException;
  }

  /** Reads from a state that has all writes so far. */
  private <T> T latest(Reading<T> reading) {
    refresh();
    return reading(reading);
  }

  private <T> T reading(Reading<T> reading) {
    requireOpen();
    try {
      Snapshot snapshot = (Snapshot) open.states().acquire();
      try {
        return reading.from(snapshot);
      } finally {
        open.states().release(snapshot);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw fault("无法读取索引 " + folder, e);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("索引 " + folder + " 已关闭");
    }
  }

  private RuntimeException fault(String message, Exception cause) {
    if (closed) {
      return new IllegalStateException("索引 " + folder + " 已关闭", cause);
    }
    return new PatentEngineException(message + "：" + cause.getMessage(), cause);
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    upkeep.await();
    closed = true;
    try {
      open.close();
    } catch (IOException e) {
      throw new PatentEngineException("关闭索引 " + folder + " 时出错：" + e.getMessage(), e);
    }
  }
}
