package dev.patentengine.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;

/**
 * Numbers the changes of one store, and knows up to which number all of them are on disk: only
 * those may be told, else a reader's cursor would pass by a slower writer, or a number be given
 * twice after a kill.
 *
 * <p>A store counts from the microsecond at which it was made. So the cursor of an older store in
 * the same place is below its first number, and told apart. Safe for concurrent use.
 */
public final class ChangeNumbers {

  private final long origin;
  private final TreeSet<Long> unsettled = new TreeSet<>();
  private long last;

  /**
   * The numbers of a store.
   *
   * @param origin the number before its first change
   * @param last the highest number that it holds, {@code origin} if none
   */
  public ChangeNumbers(long origin, long last) {
    if (origin <= 0 || last < origin) {
      throw new IllegalArgumentException("numbers from " + origin + " to " + last);
    }
    this.origin = origin;
    this.last = last;
  }

  /** The origin of a store that is made now: microseconds since 1970, a whole number in JSON. */
  public static long originAt(InstantSource clock) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
  }

  /**
   * The first of {@code count} new numbers, which the caller writes and then settles. They are
   * never told if it fails to.
   */
  public synchronized long take(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("not " + count + " numbers");
    }
    long first = last + 1;
    unsettled.add(first);
    last += count;
    return first;
  }

  /** Notes that what was taken at {@code first} can be read and survives the process. */
  public synchronized void settle(long first) {
    unsettled.remove(first);
  }

  /** Up to which number every change has settled. */
  public synchronized long settled() {
    return unsettled.isEmpty() ? last : unsettled.first() - 1;
  }

  /** The number before the first change. */
  public long origin() {
    return origin;
  }

  /**
   * The number after which to look for one who asks with this cursor.
   *
   * @throws UnknownCursorException if it was not given here
   */
  public long after(long cursor) {
    if (cursor == Changes.START) {
      return origin;
    }
    if (cursor < origin || cursor > settled()) {
      throw new UnknownCursorException(cursor);
    }
    return cursor;
  }
}
