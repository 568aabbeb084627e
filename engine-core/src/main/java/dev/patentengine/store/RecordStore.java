package dev.patentengine.store;

import dev.patentengine.PatentEngineException;
import dev.patentengine.store.StoreFiles.Slot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/**
 * Records in a folder, all of them in memory too: for the hundreds of thousands of demands and
 * experts of a platform, which are looked up and gone through but not searched here. Safe for
 * concurrent use; one process, and in it one instance, has a folder open at a time.
 *
 * @param <T> the record
 */
public final class RecordStore<T> implements Records<T>, AutoCloseable {

  private static final int LONGEST_ID = 255;

  /** So much may be superseded before the files are written anew, and as much again as is held. */
  private static final long SLACK_BYTES = 16L << 20;

  /** So many files may be left by openings before they are written anew. */
  private static final int MOST_FILES = 64;

  private final Path folder;
  private final RecordForm<T> form;
  private final StoreFiles<T> files;
  private final ChangeNumbers numbers;
  private final ReentrantLock writing = new ReentrantLock();

  /** Guards the maps; held for writing only when what they get is on disk. */
  private final ReentrantReadWriteLock state = new ReentrantReadWriteLock();

  private final TreeMap<String, Slot<T>> slots = new TreeMap<>();
  private final TreeMap<Long, Slot<T>> bySequence = new TreeMap<>();

  /** Bytes of what is not superseded, about: measured by a rewrite, else told by its share. */
  private long heldBytes;

  private boolean closed;

  private RecordStore(Path folder, RecordForm<T> form, StoreFiles.Opened<T> opened) {
    this.folder = folder;
    this.form = form;
    this.files = opened.files();
    opened.slots().forEach(this::keep);
    this.heldBytes = files.bytes() * slots.size() / Math.max(1, opened.slots().size());
    long last = bySequence.isEmpty() ? files.origin() : bySequence.lastKey();
    this.numbers = new ChangeNumbers(files.origin(), last);
  }

  /**
   * Opens the store in {@code folder}, or makes a new one there.
   *
   * @throws PatentEngineException if another process has it open, or it is damaged
   */
  public static <T> RecordStore<T> open(Path folder, RecordForm<T> form) {
    long now = ChangeNumbers.originAt(InstantSource.system());
    try {
      RecordStore<T> store = new RecordStore<>(folder, form, StoreFiles.open(folder, form, now));
      store.tidy();
      return store;
    } catch (IOException | IllegalArgumentException e) {
      throw new PatentEngineException("无法打开记录库 " + folder + "，请检查权限与磁盘；若文件已损坏，请从备份恢复。", e);
    }
  }

  private void tidy() throws IOException {
    if (files.count() > MOST_FILES) {
      rewrite();
    }
  }

  private void keep(Slot<T> slot) {
    Optional<Slot<T>> before = Optional.ofNullable(slots.get(slot.id()));
    if (before.isPresent() && before.get().sequence() >= slot.sequence()) {
      return;
    }
    before.ifPresent(old -> bySequence.remove(old.sequence()));
    slots.put(slot.id(), slot);
    bySequence.put(slot.sequence(), slot);
  }

  @Override
  public int store(Collection<T> records) {
    Map<String, T> latest = new LinkedHashMap<>();
    for (T record : records) {
      String id = checked(form.id().apply(record));
      latest.put(id, form.read().apply(form.write().apply(record)));
    }
    writing.lock();
    try {
      List<Slot<T>> changed = new ArrayList<>();
      int added = 0;
      for (Map.Entry<String, T> entry : latest.entrySet()) {
        Optional<T> stored = find(entry.getKey());
        added += stored.isEmpty() ? 1 : 0;
        if (!stored.equals(Optional.of(entry.getValue()))) {
          changed.add(new Slot<>(0, entry.getKey(), Optional.of(entry.getValue())));
        }
      }
      write(changed);
      return added;
    } finally {
      writing.unlock();
    }
  }

  private static String checked(String id) {
    boolean surrogates = id.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
    if (id.isBlank() || !id.equals(id.strip()) || surrogates || id.length() > LONGEST_ID) {
      throw new IllegalArgumentException(
          "an id has 1 to 255 characters, no white space around it and no surrogates: \""
              + id
              + '"');
    }
    return id;
  }

  @Override
  public boolean remove(String id) {
    writing.lock();
    try {
      boolean there = find(id).isPresent();
      write(there ? List.of(new Slot<>(0, id, Optional.empty())) : List.of());
      return there;
    } finally {
      writing.unlock();
    }
  }

  /** Gives these slots their numbers, makes them durable, then visible. */
  private void write(List<Slot<T>> changed) {
    if (closed) {
      throw new IllegalStateException("记录库 " + folder + " 已关闭");
    }
    if (changed.isEmpty()) {
      return;
    }
    long first = numbers.take(changed.size());
    List<Slot<T>> numbered = new ArrayList<>();
    for (Slot<T> slot : changed) {
      numbered.add(new Slot<>(first + numbered.size(), slot.id(), slot.record()));
    }
    try {
      files.write(numbered);
      show(numbered, first);
      if (files.bytes() > 2 * heldBytes + SLACK_BYTES) {
        rewrite();
      }
    } catch (IOException e) {
      throw new PatentEngineException("无法写入记录库 " + folder + "，请检查磁盘空间与权限后重新打开。", e);
    }
  }

  private void show(List<Slot<T>> numbered, long first) {
    state.writeLock().lock();
    try {
      numbered.forEach(this::keep);
      numbers.settle(first);
    } finally {
      state.writeLock().unlock();
    }
  }

  private void rewrite() throws IOException {
    files.rewrite(slots.values());
    heldBytes = files.bytes();
  }

  @Override
  public Optional<T> find(String id) {
    state.readLock().lock();
    try {
      return Optional.ofNullable(slots.get(id)).flatMap(Slot::record);
    } finally {
      state.readLock().unlock();
    }
  }

  @Override
  public Stream<T> stream() {
    state.readLock().lock();
    try {
      return new ArrayList<>(slots.values()).stream().flatMap(slot -> slot.record().stream());
    } finally {
      state.readLock().unlock();
    }
  }

  @Override
  public Changes changes(long since, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("not " + limit + " changes");
    }
    long after = numbers.after(since);
    state.readLock().lock();
    try {
      List<Change> changes = new ArrayList<>();
      for (Slot<T> slot : bySequence.tailMap(after, false).values()) {
        if (changes.size() == limit) {
          break;
        }
        Change.Kind kind = slot.record().isPresent() ? Change.Kind.STORED : Change.Kind.REMOVED;
        changes.add(new Change(slot.sequence(), slot.id(), kind));
      }
      return new Changes(changes, changes.isEmpty() ? after : changes.getLast().sequence());
    } finally {
      state.readLock().unlock();
    }
  }

  /** Ends writing; a second call does nothing. */
  @Override
  public void close() {
    writing.lock();
    try {
      if (!closed) {
        closed = true;
        files.close();
      }
    } catch (IOException e) {
      throw new PatentEngineException("关闭记录库 " + folder + " 时出错", e);
    } finally {
      writing.unlock();
    }
  }
}
