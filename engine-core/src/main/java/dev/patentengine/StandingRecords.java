package dev.patentengine;

import dev.patentengine.model.Achievement;
import dev.patentengine.model.AchievementJson;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.model.Organization;
import dev.patentengine.model.OrganizationJson;
import dev.patentengine.push.PushBook;
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
 * @param organizations as they are registered, in {@code organizations/}
 * @param decisions on who is who, in {@code people/}
 * @param vectors of the demands, in {@code push/vectors/}
 * @param pushes made and subscribed to, in {@code push/}
 */
record StandingRecords(
    RecordStore<Demand> demands,
    RecordStore<Expert> experts,
    RecordStore<Achievement> achievements,
    RecordStore<Organization> organizations,
    RecordStore<StoredDecision> decisions,
    RecordStore<DemandVectors.Kept> vectors,
    PushBook pushes)
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
      RecordStore<Organization> organizations =
          RecordStore.open(
              folder.resolve("organizations"),
              new RecordForm<>(
                  Organization::id, OrganizationJson::writeWithContact, OrganizationJson::read));
      opened.push(organizations);
      RecordStore<StoredDecision> decisions =
          RecordStore.open(folder.resolve("people"), StoredDecision.form());
      opened.push(decisions);
      RecordStore<DemandVectors.Kept> vectors =
          RecordStore.open(folder.resolve("push").resolve("vectors"), DemandVectors.Kept.form());
      opened.push(vectors);
      PushBook pushes = PushBook.open(folder.resolve("push"));
      return new StandingRecords(
          demands, experts, achievements, organizations, decisions, vectors, pushes);
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
        achievements;
        organizations;
        decisions;
        vectors) {
      pushes.close();
    }
  }
}
