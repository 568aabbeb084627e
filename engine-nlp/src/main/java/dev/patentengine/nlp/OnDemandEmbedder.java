package dev.patentengine.nlp;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An embedder that is opened when it is first asked something. Safe for concurrent use. */
public final class OnDemandEmbedder implements Embedder {

  private final Supplier<ModelIdentity> namer;
  private final Supplier<? extends Embedder> opener;
  private Optional<ModelIdentity> identity = Optional.empty();
  private Optional<Embedder> opened = Optional.empty();
  private boolean closed;

  /**
   * An embedder that {@code opener} opens, once at most.
   *
   * @param namer its identity, asked once at most
   */
  public OnDemandEmbedder(Supplier<ModelIdentity> namer, Supplier<? extends Embedder> opener) {
    this.namer = namer;
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

  /** {@inheritDoc} Known without opening it. */
  @Override
  public synchronized ModelIdentity identity() {
    if (identity.isEmpty()) {
      identity = Optional.of(opened.map(Embedder::identity).orElseGet(namer));
    }
    return identity.get();
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
