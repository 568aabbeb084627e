package dev.patentengine.index;

import dev.patentengine.model.Patent;
import dev.patentengine.store.Changes;
import dev.patentengine.store.UnknownCursorException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A searchable store of patents.
 *
 * <p>Safe for concurrent use: many readers and writers in one process, one process a folder. A
 * write that has returned survives the process; it is found by searches after the next {@link
 * #refresh()} at the latest. Answers are deterministic: equal scores are ordered by id, and scores
 * depend on the documents stored, not on how they came there. All methods but {@link #search} see
 * every write that has returned.
 */
public interface PatentIndex extends AutoCloseable {

  /**
   * Adds these documents; one with the id of a stored one replaces it. All of them are durable when
   * the call returns. Of several with the same id the last one holds.
   *
   * @throws IllegalArgumentException if a vector has another number of dimensions than the model,
   *     or an id has white space around it or a surrogate in it, or is longer than 255 characters
   */
  void put(Collection<IndexEntry> entries);

  /** Removes the document with this id; says whether there was one. Durable on return. */
  boolean delete(String id);

  /** The document with this id, as last put. */
  Optional<Patent> get(String id);

  /** The documents with these ids that exist, by id. */
  Map<String, IndexEntry> entries(Collection<String> ids);

  /** What a ranking sees of the documents with these ids that exist, by id. */
  Map<String, PatentFace> faces(Collection<String> ids);

  /** Makes all writes so far visible to searches. */
  void refresh();

  /**
   * Brings together what was written at different times, so that searches of a large index are
   * faster. Takes minutes for a million documents; searches and writes go on. Stopped by the end of
   * the process, it has changed nothing.
   */
  void compact();

  /** The documents that match, best first. */
  SearchResult search(SearchRequest request);

  /**
   * In how many documents each of these words stands (title or abstract), and how many there are.
   * Searches that follow see at least what was counted.
   */
  WordCounts wordCounts(Collection<String> words);

  /**
   * A number that is another one after each write: as long as it stays the same, so do the answers
   * of this instance to {@link #search}.
   */
  long state();

  /** How many documents are stored. */
  long size();

  /**
   * Up to {@code limit} documents that have no vector yet and whose id comes after {@code after},
   * in order of id: what the embedding still has to do.
   */
  List<Patent> withoutVector(String after, int limit);

  /**
   * Up to {@code limit} documents whose id comes after {@code after}, in order of id: to go through
   * all of them page by page.
   */
  List<Patent> inOrder(String after, int limit);

  /** How many documents have no vector yet. */
  long withoutVectorCount();

  /**
   * The changes after the cursor {@code since}, at most {@code limit}: what a copy of the patents
   * needs to stay in step. A change is a put of a patent that differs from the stored one, or a
   * removal. A put of an equal patent is none: neither a vector or industry that the engine adds,
   * nor a file that is imported again, is told to anybody. Changes are told once they are durable,
   * and their numbers survive the process; removals are remembered as long as the index.
   *
   * @param since {@link Changes#START} or the {@link Changes#next} of an earlier answer
   * @throws UnknownCursorException if this index never gave that cursor
   */
  Changes changes(long since, int limit);

  /** Ends writing and reading; a second call does nothing. */
  @Override
  void close();
}
