package dev.patentengine;

import dev.patentengine.model.Achievement;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PublicationNumber;
import dev.patentengine.store.RecordStore;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The achievements on record by the patents that protect them. Safe for concurrent use. */
final class Offers {

  private final RecordStore<Achievement> store;
  private Optional<Map<String, Achievement>> byPatent = Optional.empty();

  Offers(RecordStore<Achievement> store) {
    this.store = store;
  }

  synchronized int store(Collection<Achievement> achievements) {
    byPatent = Optional.empty();
    return store.put(achievements);
  }

  synchronized boolean remove(String id) {
    byPatent = Optional.empty();
    return store.delete(id);
  }

  /** The achievement that this patent protects, the first by id of several. */
  Optional<Achievement> of(Patent patent) {
    Map<String, Achievement> known = known();
    return Optional.ofNullable(known.get(patent.id()))
        .or(() ->
            patent
                .number()
                .map(PublicationNumber::toString)
                .flatMap(number -> Optional.ofNullable(known.get(number))));
  }

  private synchronized Map<String, Achievement> known() {
    Map<String, Achievement> known = byPatent.orElseGet(this::read);
    byPatent = Optional.of(known);
    return known;
  }

  private Map<String, Achievement> read() {
    Map<String, Achievement> read = new TreeMap<>();
    try (Stream<Achievement> all = store.stream()) {
      all.forEach(each -> each.patents().forEach(patent -> read.putIfAbsent(patent, each)));
    }
    return read;
  }
}
