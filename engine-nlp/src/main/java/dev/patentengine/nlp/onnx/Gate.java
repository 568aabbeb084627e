package dev.patentengine.nlp.onnx;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets many callers use native memory until one closes it: closing waits for who is inside and
 * turns away who comes later. Safe for concurrent use.
 */
final class Gate {

  private final String closedMessage;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  Gate(String closedMessage) {
    this.closedMessage = closedMessage;
  }

  /** Runs {@code work} if open, else throws {@link IllegalStateException}. */
  <T> T pass(Supplier<T> work) {
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException(closedMessage);
      }
      return work.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Closes and runs {@code release}, the first time only. */
  void close(Runnable release) {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        release.run();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
