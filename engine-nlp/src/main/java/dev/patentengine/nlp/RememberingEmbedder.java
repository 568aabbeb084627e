package dev.patentengine.nlp;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * An embedder that remembers the vectors of the texts that were asked last, few at a time: the same
 * demand is diagnosed, matched and given teams in a row. Texts that come many at once pass by. Safe
 * for concurrent use; closing it closes what it asks.
 */
public final class RememberingEmbedder implements Embedder {

  /** So many texts at once are a question and its sentences; more are patents on their way in. */
  private static final int FEW = 16;

  private final Embedder embedder;
  private final Map<String, Embedding> known;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  /** The vectors of {@code embedder}, of which at most {@code most} are remembered. */
  public RememberingEmbedder(Embedder embedder, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("remembers at least one vector, not " + most);
    }
    this.embedder = embedder;
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Embedding> eldest) {
            return size() > most;
          }
        };
  }

  @Override
  public ModelIdentity identity() {
    return embedder.identity();
  }

  @Override
  public List<Embedding> embedAll(List<String> texts) {
    if (texts.size() > FEW) {
      return embedder.embedAll(texts);
    }
    Map<String, Embedding> vectors = new HashMap<>();
    for (String text : texts) {
      recall(text).ifPresent(vector -> vectors.put(text, vector));
    }
    List<String> missing =
        texts.stream().filter(text -> !vectors.containsKey(text)).distinct().toList();
    hits.add(vectors.size());
    misses.add(missing.size());
    remember(missing, vectors);
    return texts.stream().map(vectors::get).map(Objects::requireNonNull).toList();
  }

  private void remember(List<String> missing, Map<String, Embedding> vectors) {
    if (missing.isEmpty()) {
      return;
    }
    List<Embedding> made = embedder.embedAll(missing);
    synchronized (known) {
      for (int i = 0; i < made.size(); i++) {
        vectors.put(missing.get(i), made.get(i));
        known.put(missing.get(i), made.get(i));
      }
    }
  }

  private Optional<Embedding> recall(String text) {
    synchronized (known) {
      return Optional.ofNullable(known.get(text));
    }
  }

  /** How many texts were remembered. */
  public long hits() {
    return hits.sum();
  }

  /** How many were not. */
  public long misses() {
    return misses.sum();
  }

  @Override
  public List<Span> passages(String text) {
    return embedder.passages(text);
  }

  @Override
  public void close() {
    embedder.close();
  }
}
