package dev.patentengine.nlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Recent<String, Embedding> known;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  /** The vectors of {@code embedder}, of which at most {@code most} are remembered. */
  public RememberingEmbedder(Embedder embedder, int most) {
    this.embedder = embedder;
    this.known = new Recent<>(most);
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
      known.recall(text).ifPresent(vector -> vectors.put(text, vector));
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
    for (int i = 0; i < made.size(); i++) {
      vectors.put(missing.get(i), made.get(i));
      known.remember(missing.get(i), made.get(i));
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
