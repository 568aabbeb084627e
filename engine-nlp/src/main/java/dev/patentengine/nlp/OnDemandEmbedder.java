package dev.patentengine.nlp;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An embedder that is opened when it is first asked something. Safe for concurrent use. */
public final class OnDemandEmbedder implements Embedder {

  private final Supplier<? extends Embedder> opener;
  private Optional<Embedder> opened = Optional.empty();
  private boolean closed;

  /** An embedder that {@code opener} opens, once at most. */
  public OnDemandEmbedder(Supplier<? extends Embedder> opener) {
    this.opener = opener;
  }

  private synchronized Embedder embedder() {
    if (closed) {
      throw new IllegalStateException("the embedder is closed");
    }
    if (opened.isEmpty()) {
      opened = Optional.of(opener.get());
    }
    return opened.get();
  }

  @Override
  public ModelIdentity identity() {
    return embedder().identity();
  }

  @Override
  public List<Embedding> embedAll(List<String> texts) {
    return embedder().embedAll(texts);
  }

  @Override
  public List<Span> passages(String text) {
    return embedder().passages(text);
  }

  @Override
  public synchronized void close() {
    closed = true;
    opened.ifPresent(Embedder::close);
  }
}
