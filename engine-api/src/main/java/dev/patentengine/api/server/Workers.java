package dev.patentengine.api.server;

import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Handler;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The threads that do heavy work. The encoder's native code would hold the few carriers of the
 * virtual threads, so that those who are to be sent away could not even be told; on platform
 * threads of its own it leaves them free. Safe for concurrent use.
 */
final class Workers implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("work-", 0).daemon().factory());

  /** What the handler answers; whoever calls has a place, so that there are few at once. */
  Answer answer(Handler handler, Call call) throws IOException {
    try {
      return threads.submit(() -> handler.handle(call)).get();
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while it was being worked on", e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) throws IOException {
    return switch (e.getCause()) {
      case IOException broken -> throw broken;
      case RuntimeException fault -> fault;
      case Error error -> throw error;
      case null, default -> new IllegalStateException("work ended with", e);
    };
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
