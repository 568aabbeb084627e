package dev.patentengine.index.lucene;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The ids written since the last refresh. Looking up any other document needs no refresh, which
 * costs milliseconds. Safe for concurrent use.
 */
final class UnseenWrites {

  /** So many may wait for a refresh before a put brings one about: bounds memory. */
  static final int MOST = 100_000;

  private final Map<String, Long> times = new ConcurrentHashMap<>();
  private final AtomicLong clock = new AtomicLong();

  /** Notes that these documents have been handed to Lucene. */
  void add(Collection<String> ids) {
    long time = clock.incrementAndGet();
    ids.forEach(id -> times.merge(id, time, Math::max));
  }

  boolean concerns(Collection<String> ids) {
    return ids.stream().anyMatch(times::containsKey);
  }

  /** How many there are, as a share of as many as should wait: above 1 they are too many. */
  double share() {
    return (double) times.size() / MOST;
  }

  /** A time before a refresh, for {@link #forget}. */
  long now() {
    return clock.get();
  }

  /** Forgets what was written up to {@code time}: a refresh that began after it has ended. */
  void forget(long time) {
    times.values().removeIf(written -> written <= time);
  }
}
