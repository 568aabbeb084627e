package dev.patentengine;

import dev.patentengine.model.Viewer;
import dev.patentengine.store.Changes;
import dev.patentengine.store.Records;
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
 * is found before a shared one, and the first by id of these. Follows what is stored and removed.
 * Safe for concurrent use.
 *
 * @param <T> the record
 */
final class KeyedRecords<T> {

  private final Records<T> records;
  private final Function<T, Collection<String>> keys;
  private final Function<T, String> id;
  private Map<String, List<T>> byKey = Map.of();
  private long followed = Changes.START;

  KeyedRecords(Records<T> records, Function<T, Collection<String>> keys, Function<T, String> id) {
    this.records = records;
    this.keys = keys;
    this.id = id;
  }

  /** The record with this key that {@code viewer} sees. */
  synchronized Optional<T> of(String key, Viewer viewer) {
    follow();
    List<T> found = byKey.getOrDefault(key, List.of());
    return found.stream()
        .filter(each -> viewer.owns(id.apply(each)))
        .findFirst()
        .or(() -> found.stream().filter(each -> viewer.sees(id.apply(each))).findFirst());
  }

  private void follow() {
    Changes changes = records.changes(followed, Integer.MAX_VALUE);
    if (!changes.changes().isEmpty()) {
      byKey = read();
      followed = changes.next();
    }
  }

  private Map<String, List<T>> read() {
    Map<String, List<T>> read = new TreeMap<>();
    try (Stream<T> all = records.stream()) {
      all.forEach(each ->
          keys.apply(each)
              .forEach(key -> read.computeIfAbsent(key, k -> new ArrayList<>()).add(each)));
    }
    return read;
  }
}
