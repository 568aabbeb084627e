package dev.patentengine;

import dev.patentengine.model.Achievement;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PublicationNumber;
import dev.patentengine.model.Viewer;
import dev.patentengine.store.Records;
import java.util.Optional;

/** The achievements on record by the patents that protect them. Safe for concurrent use. */
final class Offers {

  private final KeyedRecords<Achievement> byPatent;

  Offers(Records<Achievement> records) {
    this.byPatent = new KeyedRecords<>(records, Achievement::patents, Achievement::id);
  }

  /** The achievement that this patent protects as {@code viewer} knows it, the first of several. */
  Optional<Achievement> of(Patent patent, Viewer viewer) {
    return byPatent
        .of(patent.id(), viewer)
        .or(() ->
            patent
                .number()
                .map(PublicationNumber::toString)
                .flatMap(number -> byPatent.of(number, viewer)))
        .map(found -> found.withId(viewer.shown(found.id())));
  }
}
