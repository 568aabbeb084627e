package dev.patentengine.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the next values of a stream on a thread of its own while the last are worked on. For one
 * thread; closing waits for the reader and leaves the stream open.
 */
final class ReadAhead<T> implements AutoCloseable {

  private final Spliterator<T> values;
  private final int chunk;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("read-ahead").daemon().factory());

  private ReadAhead(Spliterator<T> values, int chunk) {
    this.values = values;
    this.chunk = chunk;
  }

  /** Reads so many values ahead. */
  static <T> ReadAhead<T> of(Stream<T> values, int chunk) {
    return new ReadAhead<>(values.spliterator(), chunk);
  }

  /**
   * Some values.
   *
   * @param values none at the end of the stream
   * @param fault what came instead of the next
   */
  private record Chunk<T>(List<T> values, Optional<RuntimeException> fault) {}

  /** Gives all values to {@code taker}, in their order and on this thread. */
  void forEach(Consumer<T> taker) {
    CompletableFuture<Chunk<T>> next = read();
    while (true) {
      Chunk<T> current = next.join();
      if (current.fault().isEmpty() && !current.values().isEmpty()) {
        next = read();
      }
      current.values().forEach(taker);
      if (current.fault().isPresent()) {
        throw current.fault().get();
      }
      if (current.values().isEmpty()) {
        return;
      }
    }
  }

  private CompletableFuture<Chunk<T>> read() {
    return CompletableFuture.supplyAsync(this::chunk, reader);
  }

  private Chunk<T> chunk() {
    List<T> read = new ArrayList<>();
    try {
      while (read.size() < chunk && values.tryAdvance(read::add)) {
        // tryAdvance has added it
      }
      return new Chunk<>(read, Optional.empty());
    } catch (RuntimeException e) {
      return new Chunk<>(read, Optional.of(e));
    }
  }

  @Override
  public void close() {
    reader.close();
  }
}
