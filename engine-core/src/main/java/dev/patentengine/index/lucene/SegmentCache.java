package dev.patentengine.index.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/**
 * What was worked out of each open segment, kept as long as Lucene keeps the segment. Safe for
 * concurrent use.
 *
 * @param <T> safe for concurrent use
 */
final class SegmentCache<T> {

  private final Function<LeafReader, CacheHelper> life;
  private final Supplier<T> empty;
  private final Map<CacheKey, T> bySegment = new ConcurrentHashMap<>();

  private SegmentCache(Function<LeafReader, CacheHelper> life, Supplier<T> empty) {
    this.life = life;
    this.empty = empty;
  }

  /** For what stays true when documents of the segment are deleted. */
  static <T> SegmentCache<T> ofAll(Supplier<T> empty) {
    return new SegmentCache<>(LeafReader::getCoreCacheHelper, empty);
  }

  /** For what is true only until a document of the segment is deleted. */
  static <T> SegmentCache<T> ofLive(Supplier<T> empty) {
    return new SegmentCache<>(LeafReader::getReaderCacheHelper, empty);
  }

  T of(LeafReader leaf) {
    CacheHelper helper = life.apply(leaf);
    T known = bySegment.get(helper.getKey());
    if (known != null) {
      return known;
    }
    T fresh = empty.get();
    T first = bySegment.putIfAbsent(helper.getKey(), fresh);
    if (first == null) {
      helper.addClosedListener(bySegment::remove);
      return fresh;
    }
    return first;
  }
}
