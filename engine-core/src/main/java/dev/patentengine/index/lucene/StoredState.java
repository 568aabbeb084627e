package dev.patentengine.index.lucene;

import dev.patentengine.model.Patent;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What the index holds under an id before a write.
 *
 * @param sequence number of its last change
 * @param patent its record; empty if that was removed
 */
record StoredState(long sequence, Optional<Patent> patent) {

  /** Looks documents up, with every write that has been handed to Lucene. */
  @FunctionalInterface
  interface Lookup {

    /** What is held under these ids; nothing under one that was never written. */
    Map<String, StoredState> of(Collection<String> ids) throws IOException;
  }
}
