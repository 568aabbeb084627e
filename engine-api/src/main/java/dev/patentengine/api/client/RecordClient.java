package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.store.RecordForm;
import java.util.Optional;

/**
 * The records of one kind that a service keeps beside the patents. Whom to call goes along with
 * what is stored, and never comes back. Safe for concurrent use.
 *
 * @param <T> the record
 */
public final class RecordClient<T> {

  private final Wire wire;
  private final String path;
  private final String pointer;
  private final RecordForm<T> form;

  /**
   * Records under {@code path}.
   *
   * @param pointer where in an answer the record stands, empty if it is the answer
   */
  RecordClient(Wire wire, String path, String pointer, RecordForm<T> form) {
    this.wire = wire;
    this.path = path;
    this.pointer = pointer;
    this.form = form;
  }

  /** Stores a record for all clients; one with its id is replaced. Says whether it is new. */
  public boolean store(T record) {
    return store(record, "");
  }

  /** Stores a record that only this client sees, before a shared one with its id. */
  public boolean storePrivately(T record) {
    return store(record, "?private=true");
  }

  private boolean store(T record, String choice) {
    ObjectNode json = form.write().apply(record).deepCopy();
    return wire.put(path(form.id().apply(record)) + choice, json).path("created").asBoolean();
  }

  /** The record with this id, if there is one. */
  public Optional<T> get(String id) {
    return wire.find(path(id))
        .map(answer -> answer.at(pointer))
        .filter(JsonNode::isObject)
        .map(form.read());
  }

  /** Removes the record with this id; says whether there was one. */
  public boolean remove(String id) {
    return wire.delete(path(id));
  }

  private String path(String id) {
    return path + Wire.segment(id);
  }
}
