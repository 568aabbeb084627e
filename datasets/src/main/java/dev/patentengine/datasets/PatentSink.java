package dev.patentengine.datasets;

import dev.patentengine.model.Patent;
import java.util.List;

/** Where imported patents go: the port to an index. */
@FunctionalInterface
public interface PatentSink {

  /**
   * Stores a batch; a patent with the id of a stored one replaces it. The batch is durable when the
   * call returns.
   *
   * @param batch in order of the file; the same id may stand in it twice, the later one holds
   */
  Stored put(List<Patent> batch);

  /**
   * What became of a batch.
   *
   * @param added how many were new
   * @param updated how many replaced a stored one
   */
  record Stored(long added, long updated) {}
}
