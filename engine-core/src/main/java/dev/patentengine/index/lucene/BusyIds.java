package dev.patentengine.index.lucene;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The ids that are being written right now: two writes of one document follow each other, so that
 * the journal and Lucene see them in the same order. Safe for concurrent use.
 */
final class BusyIds {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition released = lock.newCondition();
  private final Set<String> busy = new HashSet<>();

  /** Waits until nobody writes any of these, then keeps them until {@link #release}. */
  void take(Set<String> ids) {
    lock.lock();
    try {
      while (!Collections.disjoint(busy, ids)) {
        released.awaitUninterruptibly();
      }
      busy.addAll(ids);
    } finally {
      lock.unlock();
    }
  }

  void release(Set<String> ids) {
    lock.lock();
    try {
      busy.removeAll(ids);
      released.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
