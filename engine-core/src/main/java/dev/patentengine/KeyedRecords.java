package dev.patentengine;

import dev.patentengine.model.Viewer;
import dev.patentengine.store.RecordStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Records that are also found by keys other than their id; of several with one key a viewer's own
 * is found before a shared one, and the first by id of these. All writes have to come through here.
 * Safe for concurrent use.
 *
 * @param <T> the record
 */
final class KeyedRecords<T> {

  private final RecordStore<T> store;
  private final Function<T, Collection<String>> keys;
  private final Function<T, String> id;
  private Optional<Map<String, List<T>>> byKey = Optional.empty();

  KeyedRecords(RecordStore<T> store, Function<T, Collection<String>> keys, Function<T, String> id) {
    this.store = store;
    this.keys = keys;
    this.id = id;
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

  /** The record with this key that {@code viewer} sees. */
  synchronized Optional<T> of(String key, Viewer viewer) {
    Map<String, List<T>> known = byKey.orElseGet(this::read);
    byKey = Optional.of(known);
    List<T> found = known.getOrDefault(key, List.of());
    return found.stream()
        .filter(each -> viewer.owns(id.apply(each)))
        .findFirst()
        .or(() -> found.stream().filter(each -> viewer.sees(id.apply(each))).findFirst());
  }

  private Map<String, List<T>> read() {
    Map<String, List<T>> read = new TreeMap<>();
    try (Stream<T> all = store.stream()) {
      all.forEach(each ->
          keys.apply(each)
              .forEach(key -> read.computeIfAbsent(key, k -> new ArrayList<>()).add(each)));
    }
    return read;
  }
}
