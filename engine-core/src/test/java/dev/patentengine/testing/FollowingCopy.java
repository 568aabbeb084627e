package dev.patentengine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A sub-platform's copy of a store, kept in step by its changes alone. For one thread. */
public final class FollowingCopy<T> {

  private final TreeMap<String, T> records = new TreeMap<>();
  private long cursor = Changes.START;

  /** Where changes come from: {@code index::changes}. */
  public interface Feed {

    /** The changes after a cursor. */
    Changes changes(long since, int limit);
  }

  /** Applies all changes since the last time, so many at once; returns how many there were. */
  public int follow(Feed feed, Function<String, Optional<T>> store, int limit) {
    int applied = 0;
    Changes page = feed.changes(cursor, limit);
    while (!page.changes().isEmpty()) {
      assertThat(page.changes()).hasSizeLessThanOrEqualTo(limit);
      for (Change change : page.changes()) {
        assertThat(change.sequence()).isGreaterThan(cursor);
        cursor = change.sequence();
        apply(change, store);
      }
      applied += page.changes().size();
      assertThat(page.next()).isGreaterThanOrEqualTo(cursor);
      cursor = page.next();
      page = feed.changes(cursor, limit);
    }
    cursor = page.next();
    return applied;
  }

  private void apply(Change change, Function<String, Optional<T>> store) {
    switch (change.kind()) {
      case STORED -> store.apply(change.id()).ifPresent(record -> records.put(change.id(), record));
      case REMOVED -> records.remove(change.id());
    }
  }

  /** What the copy holds, by id. */
  public TreeMap<String, T> records() {
    return new TreeMap<>(records);
  }

  /** The cursor to ask with next. */
  public long cursor() {
    return cursor;
  }
}
