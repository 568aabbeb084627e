package dev.patentengine.nlp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for last and its answers, at most so many: the one that was not asked for longest
 * goes first. Safe for concurrent use.
 *
 * @param <Q> what is asked, compared by {@code equals}
 * @param <A> what is answered
 */
public final class Recent<Q, A> {

  private final Map<Q, A> known;

  /** Remembers at most {@code most} answers, 1 or more. */
  public Recent(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("remembers at least one answer, not " + most);
    }
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer, if it is remembered. */
  public synchronized Optional<A> recall(Q asked) {
    return Optional.ofNullable(known.get(asked));
  }

  /** Remembers an answer. */
  public synchronized void remember(Q asked, A answer) {
    known.put(asked, answer);
  }
}
