package dev.patentengine.store;

import java.util.List;

/**
 * What changed after a cursor, each record with its latest change only: who applies them in order
 * holds the same records as the store.
 *
 * @param changes in order of sequence
 * @param next the cursor to ask with for what follows
 */
public record Changes(List<Change> changes, long next) {

  /** The cursor of one who holds nothing yet. */
  public static final long START = 0;

  public Changes {
    changes = List.copyOf(changes);
  }
}
