package dev.patentengine;

import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.store.RecordForm;
import dev.patentengine.store.RecordStore;
import java.nio.file.Path;

/**
 * What an index folder keeps beside the patents.
 *
 * @param demands of enterprises, in {@code demands/}
 * @param experts in {@code experts/}
 */
record StandingRecords(RecordStore<Demand> demands, RecordStore<Expert> experts)
    implements AutoCloseable {

  /** The records of this index folder, whose index is open. */
  static StandingRecords open(Path folder) {
    RecordStore<Demand> demands =
        RecordStore.open(
            folder.resolve("demands"),
            new RecordForm<>(Demand::id, DemandJson::writeWithContact, DemandJson::read));
    try {
      return new StandingRecords(
          demands,
          RecordStore.open(
              folder.resolve("experts"),
              new RecordForm<>(Expert::id, ExpertJson::writeWithContact, ExpertJson::read)));
    } catch (RuntimeException e) {
      demands.close();
      throw e;
    }
  }

  @Override
  public void close() {
    try (demands) {
      experts.close();
    }
  }
}
