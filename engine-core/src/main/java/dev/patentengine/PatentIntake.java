package dev.patentengine;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.sketch.Sketcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Brings patents into an index and their vectors after them. Safe for concurrent use. */
final class PatentIntake {

  private static final int BATCH = 256;

  private final PatentIndex index;
  private final Embedder embedder;
  private final PeopleSearch people;
  private final OnFirstUse<Sketcher> sketcher;

  PatentIntake(
      PatentIndex index, Embedder embedder, OnFirstUse<Sketcher> sketcher, PeopleSearch people) {
    this.index = index;
    this.embedder = embedder;
    this.sketcher = sketcher;
    this.people = people;
  }

  void add(Stream<Patent> patents) {
    List<Patent> batch = new ArrayList<>();
    try (patents) {
      patents.forEach(patent -> {
        batch.add(patent);
        if (batch.size() == BATCH) {
          addBatch(batch);
          batch.clear();
        }
      });
    }
    addBatch(batch);
    index.refresh();
  }

  private void addBatch(List<Patent> patents) {
    store(patents);
    embed(patents);
  }

  int store(Collection<Patent> patents) {
    return store(patents, UnaryOperator.identity());
  }

  /** Stores patents; those without a vector get a sketch. */
  int storeSketched(Collection<Patent> patents) {
    return store(patents, this::sketched);
  }

  private List<IndexEntry> sketched(List<IndexEntry> entries) {
    Sketcher artist = sketcher.get();
    return entries.parallelStream()
        .map(e -> e.meaning().isPresent() ? e : e.sketched(artist.sketch(e.patent().text())))
        .toList();
  }

  private synchronized int store(
      Collection<Patent> patents, UnaryOperator<List<IndexEntry>> completing) {
    Map<String, Patent> latest = latest(patents);
    Map<String, IndexEntry> stored = index.entries(latest.keySet());
    index.put(
        completing.apply(
            latest.values().stream()
                .map(
                    patent -> withKnownVector(patent, Optional.ofNullable(stored.get(patent.id()))))
                .toList()));
    people.stored(latest.values());
    return latest.size() - stored.size();
  }

  /** The last of the patents with the same id. */
  private static Map<String, Patent> latest(Collection<Patent> patents) {
    Map<String, Patent> latest = new LinkedHashMap<>();
    patents.forEach(patent -> latest.put(patent.id(), patent));
    return latest;
  }

  /** The patent, with the vector of what is stored where the text has not changed. */
  private static IndexEntry withKnownVector(Patent patent, Optional<IndexEntry> stored) {
    return stored
        .filter(old -> Objects.equals(old.patent().text(), patent.text()))
        .map(old -> old.with(patent))
        .orElseGet(() -> IndexEntry.of(patent));
  }

  void embedPending(Progress progress) {
    index.refresh();
    long total = index.size();
    long done = total - index.withoutVectorCount();
    String after = "";
    List<Patent> batch = index.withoutVector(after, BATCH);
    while (!batch.isEmpty()) {
      embed(batch);
      done += batch.size();
      progress.at(Math.min(done, total), total);
      after = batch.getLast().id();
      batch = index.withoutVector(after, BATCH);
    }
    index.refresh();
  }

  /** Embeds those of these patents that have no vector yet. */
  void embedMissing(List<String> ids) {
    List<Patent> missing =
        index.entries(ids).values().stream()
            .filter(entry -> entry.vector().isEmpty())
            .map(IndexEntry::patent)
            .toList();
    if (!missing.isEmpty()) {
      embed(missing);
      index.refresh();
    }
  }

  /** Embeds outside the lock, then gives the vectors to what still has the same text. */
  private void embed(Collection<Patent> patents) {
    List<Patent> missing = missing(patents);
    List<Embedding> vectors = embedder.embedAll(missing.stream().map(Patent::text).toList());
    Map<String, Embedding> byText = new LinkedHashMap<>();
    for (int i = 0; i < missing.size(); i++) {
      byText.put(missing.get(i).text(), vectors.get(i));
    }
    attach(missing, byText);
  }

  private List<Patent> missing(Collection<Patent> patents) {
    return index.entries(patents.stream().map(Patent::id).toList()).values().stream()
        .filter(entry -> entry.vector().isEmpty())
        .map(IndexEntry::patent)
        .toList();
  }

  private synchronized void attach(List<Patent> patents, Map<String, Embedding> byText) {
    List<IndexEntry> entries = new ArrayList<>();
    for (IndexEntry entry : index.entries(patents.stream().map(Patent::id).toList()).values()) {
      Optional.ofNullable(byText.get(entry.patent().text()))
          .map(entry::with)
          .ifPresent(entries::add);
    }
    index.put(entries);
  }

  synchronized boolean remove(String id) {
    boolean removed = index.delete(id);
    people.removed(id);
    index.refresh();
    return removed;
  }
}
