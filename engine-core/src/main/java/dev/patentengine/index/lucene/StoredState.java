package dev.patentengine.index.lucene;

import dev.patentengine.model.Patent;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/**
 * What the index holds of a document before a write.
 *
 * @param sequence number of its last change
 * @param patent its record
 */
record StoredState(long sequence, Patent patent) {

  /** Looks documents up, with every write that has been handed to Lucene. */
  @FunctionalInterface
  interface Lookup {

    /** What is held of these, by id; nothing for one that is not there. */
    Map<String, StoredState> of(Collection<String> ids) throws IOException;
  }
}
