package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.model.AchievementJson;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.model.OrganizationJson;
import dev.patentengine.model.PatentJson;
import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import dev.patentengine.store.Records;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gives out what an engine keeps as JSON objects of the data standard: everything, or what changed
 * since a cursor. Contacts stay inside unless asked for. Safe for concurrent use; what changes
 * meanwhile is told again after the cursor.
 */
public final class Exporter {

  /** So many changes are read at a time. */
  private static final int PAGE = 2_000;

  private final Feed feed;
  private final Function<String, Optional<ObjectNode>> found;

  private Exporter(Feed feed, Function<String, Optional<ObjectNode>> found) {
    this.feed = feed;
    this.found = found;
  }

  private static <T> Exporter of(Records<T> records, Function<T, ObjectNode> form) {
    return new Exporter(records::changes, id -> records.find(id).map(form));
  }

  /** Where changes come from. */
  @FunctionalInterface
  private interface Feed {
    Changes changes(long since, int limit);
  }

  /** What to do with whom to call. */
  public enum Contacts {
    LEFT_OUT,
    INCLUDED;

    private <T> Function<T, ObjectNode> form(
        Function<T, ObjectNode> without, Function<T, ObjectNode> with) {
      return this == INCLUDED ? with : without;
    }
  }

  /** The patents of {@code engine}. */
  public static Exporter patents(PatentEngine engine) {
    return new Exporter(engine::changes, id -> engine.patent(id).map(PatentJson::write));
  }

  /** The demands of {@code engine}. */
  public static Exporter demands(PatentEngine engine, Contacts contacts) {
    return of(engine.demands(), contacts.form(DemandJson::write, DemandJson::writeWithContact));
  }

  /** The experts of {@code engine}. */
  public static Exporter experts(PatentEngine engine, Contacts contacts) {
    return of(engine.experts(), contacts.form(ExpertJson::write, ExpertJson::writeWithContact));
  }

  /** The achievements of {@code engine}, as far as it keeps them. */
  public static Exporter achievements(PatentEngine engine) {
    return of(engine.achievements(), AchievementJson::write);
  }

  /** The organizations of {@code engine}. */
  public static Exporter organizations(PatentEngine engine, Contacts contacts) {
    return of(
        engine.organizations(),
        contacts.form(OrganizationJson::write, OrganizationJson::writeWithContact));
  }

  /**
   * Gives out all records.
   *
   * @return the cursor to go on from with {@link #since}
   */
  public long all(Consumer<JsonNode> lines) {
    return run(Changes.START, lines, id -> {});
  }

  /**
   * Gives out the records that changed after a cursor, in order of change, and {@code
   * {"id":…,"removed":true}} for those that are gone.
   *
   * @return the cursor to go on from
   * @throws dev.patentengine.store.UnknownCursorException if the store never gave {@code cursor}
   */
  public long since(long cursor, Consumer<JsonNode> lines) {
    return run(
        cursor,
        lines,
        id ->
            lines.accept(JsonNodeFactory.instance.objectNode().put("id", id).put("removed", true)));
  }

  private long run(long cursor, Consumer<JsonNode> lines, Consumer<String> removals) {
    Changes page = feed.changes(cursor, PAGE);
    while (!page.changes().isEmpty()) {
      for (Change change : page.changes()) {
        switch (change.kind()) {
          case STORED -> found.apply(change.id()).ifPresent(lines);
          case REMOVED -> removals.accept(change.id());
        }
      }
      page = feed.changes(page.next(), PAGE);
    }
    return page.next();
  }
}
