package dev.patentengine;

import dev.patentengine.model.Achievement;
import dev.patentengine.model.AchievementJson;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.store.RecordForm;
import dev.patentengine.store.RecordStore;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What an index folder keeps beside the patents.
 *
 * @param demands of enterprises, in {@code demands/}
 * @param experts in {@code experts/}
 * @param achievements that are offered, in {@code achievements/}
 * @param decisions on who is who, in {@code people/}
 */
record StandingRecords(
    RecordStore<Demand> demands,
    RecordStore<Expert> experts,
    RecordStore<Achievement> achievements,
    RecordStore<StoredDecision> decisions)
    implements AutoCloseable {

  /** The records of this index folder, whose index is open. */
  static StandingRecords open(Path folder) {
    Deque<AutoCloseable> opened = new ArrayDeque<>();
    try {
      RecordStore<Demand> demands =
          RecordStore.open(
              folder.resolve("demands"),
              new RecordForm<>(Demand::id, DemandJson::writeWithContact, DemandJson::read));
      opened.push(demands);
      RecordStore<Expert> experts =
          RecordStore.open(
              folder.resolve("experts"),
              new RecordForm<>(Expert::id, ExpertJson::writeWithContact, ExpertJson::read));
      opened.push(experts);
      RecordStore<Achievement> achievements =
          RecordStore.open(
              folder.resolve("achievements"),
              new RecordForm<>(Achievement::id, AchievementJson::write, AchievementJson::read));
      opened.push(achievements);
      return new StandingRecords(
          demands,
          experts,
          achievements,
          RecordStore.open(folder.resolve("people"), StoredDecision.form()));
    } catch (RuntimeException e) {
      close(opened, e);
      throw e;
    }
  }

  private static void close(Deque<AutoCloseable> opened, RuntimeException cause) {
    for (AutoCloseable store : opened) {
      try {
        store.close();
      } catch (Exception e) {
        cause.addSuppressed(e);
      }
    }
  }

  @Override
  public void close() {
    try (demands;
        experts;
        achievements) {
      decisions.close();
    }
  }
}
