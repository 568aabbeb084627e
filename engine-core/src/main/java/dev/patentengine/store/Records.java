package dev.patentengine.store;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The records of one kind, by id. A write that has returned survives the process. Kept is what a
 * record's JSON form says: a text comes back without white space around it. Safe for concurrent
 * use.
 *
 * @param <T> the record
 */
public interface Records<T> {

  /**
   * Stores these; one with the id of a stored one replaces it, of several with the same id the last
   * one holds.
   *
   * @return how many were not there before
   * @throws IllegalArgumentException if one has no id that can be kept (1 to 255 characters, no
   *     white space around it, no surrogates), or its form says nothing; then none is stored
   * @throws dev.patentengine.PatentEngineException if the disk refuses; it has to be opened anew
   */
  int store(Collection<T> records);

  /**
   * Removes the record with this id; says whether there was one.
   *
   * @throws dev.patentengine.PatentEngineException as {@link #store}
   */
  boolean remove(String id);

  /** The record with this id. */
  Optional<T> find(String id);

  /** The records as they are now, in order of id. */
  Stream<T> stream();

  /**
   * The changes after the cursor {@code since}, at most {@code limit}, which is at least 1. Storing
   * a record equal to the stored one is none; removals are remembered as long as the store. The
   * cursors are of these records alone.
   *
   * @param since {@link Changes#START} or the {@link Changes#next} of an earlier answer
   * @throws UnknownCursorException if that cursor was never given here
   */
  Changes changes(long since, int limit);
}
