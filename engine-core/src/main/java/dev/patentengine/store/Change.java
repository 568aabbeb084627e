package dev.patentengine.store;

/**
 * The latest thing that happened to a record.
 *
 * @param sequence its number; a later change has a higher one
 * @param id of the record
 * @param kind what happened
 */
public record Change(long sequence, String id, Kind kind) {

  /** Sorts of changes. */
  public enum Kind {
    /** It is new, or its content changed. */
    STORED,
    /** It is gone. */
    REMOVED
  }
}
