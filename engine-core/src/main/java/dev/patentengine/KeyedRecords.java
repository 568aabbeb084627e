package dev.patentengine;

import dev.patentengine.store.RecordStore;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Records that are also found by keys other than their id; of several with one key the first by id
 * is found. All writes have to come through here. Safe for concurrent use.
 *
 * @param <T> the record
 */
final class KeyedRecords<T> {

  private final RecordStore<T> store;
  private final Function<T, Collection<String>> keys;
  private Optional<Map<String, T>> byKey = Optional.empty();

  KeyedRecords(RecordStore<T> store, Function<T, Collection<String>> keys) {
    this.store = store;
    this.keys = keys;
  }

  /** Keeps these, durably; returns how many are new. */
  synchronized int store(Collection<T> records) {
    byKey = Optional.empty();
    return store.put(records);
  }

  /** Removes the record with this id; says whether there was one. */
  synchronized boolean remove(String id) {
    byKey = Optional.empty();
    return store.delete(id);
  }

  /** The first record with this key. */
  synchronized Optional<T> of(String key) {
    Map<String, T> known = byKey.orElseGet(this::read);
    byKey = Optional.of(known);
    return Optional.ofNullable(known.get(key));
  }

  private Map<String, T> read() {
    Map<String, T> read = new TreeMap<>();
    try (Stream<T> all = store.stream()) {
      all.forEach(each -> keys.apply(each).forEach(key -> read.putIfAbsent(key, each)));
    }
    return read;
  }
}
