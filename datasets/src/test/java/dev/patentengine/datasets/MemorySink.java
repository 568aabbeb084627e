package dev.patentengine.datasets;

import dev.patentengine.model.Patent;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An index in memory, which may be made to die after so many batches. */
final class MemorySink implements RecordSink<Patent> {

  final SortedMap<String, Patent> stored = new TreeMap<>();
  int batchesUntilDeath = Integer.MAX_VALUE;

  @Override
  public Stored put(List<Patent> batch) {
    if (batchesUntilDeath-- == 0) {
      throw new IllegalStateException("killed");
    }
    long added = 0;
    for (Patent patent : batch) {
      added += stored.put(patent.id(), patent) == null ? 1 : 0;
    }
    return new Stored(added, batch.size() - added);
  }
}
