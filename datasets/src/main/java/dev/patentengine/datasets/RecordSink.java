package dev.patentengine.datasets;

import java.util.List;

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

  /**
   * What became of a batch.
   *
   * @param added how many were new
   * @param updated how many replaced a stored one
   */
  record Stored(long added, long updated) {}
}
