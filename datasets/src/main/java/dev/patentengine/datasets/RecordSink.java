package dev.patentengine.datasets;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Where imported records go: the port to a store.
 *
 * @param <T> the record
 */
@FunctionalInterface
public interface RecordSink<T> {

  /**
   * Stores a batch; a record with the id of a stored one replaces it. The batch is durable when the
   * call returns.
   *
   * @param batch in order of the file; the same id may stand in it twice, the later one holds
   */
  Stored put(List<T> batch);

  /** A sink into {@code store}, which says how many of a batch are new. */
  static <T> RecordSink<T> of(ToIntFunction<List<T>> store) {
    return batch -> {
      int added = store.applyAsInt(batch);
      return new Stored(added, batch.size() - added);
    };
  }

  /**
   * What became of a batch.
   *
   * @param added how many were new
   * @param updated how many replaced a stored one
   */
  record Stored(long added, long updated) {}
}
