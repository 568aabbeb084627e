package dev.patentengine.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds the texts that are one character more, less, other or moved from one another: they share a
 * hash among those of the text and of the text without each of its characters. What comes out may
 * be further apart (equal hashes, two changes) and is to be compared. Memory and time grow with the
 * sum of lengths, not with the number of pairs.
 */
final class OneCharacterOff {

  /** A bigger block says that something common is left, not that texts are alike. */
  private static final int LARGE_BLOCK = 100;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 100;

  private final List<String> texts;

  OneCharacterOff(Collection<String> texts) {
    this.texts = texts.stream().filter(OneCharacterOff::fits).sorted().toList();
  }

  private static boolean fits(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST;
  }

  void pairs(BiConsumer<String, String> sink) {
    long[] hashed = hashes();
    int from = 0;
    for (int i = 1; i <= hashed.length; i++) {
      if (i == hashed.length || hashed[i] >>> 32 != hashed[from] >>> 32) {
        block(hashed, from, i, sink);
        from = i;
      }
    }
  }

  private void block(long[] hashed, int from, int to, BiConsumer<String, String> sink) {
    if (to - from > LARGE_BLOCK) {
      return;
    }
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        if ((int) hashed[i] != (int) hashed[j]) {
          sink.accept(texts.get((int) hashed[i]), texts.get((int) hashed[j]));
        }
      }
    }
  }

  /** Hash in the upper half, number of the text in the lower; sorted. */
  private long[] hashes() {
    long[] hashed = new long[texts.stream().mapToInt(text -> text.length() + 1).sum()];
    int next = 0;
    for (int number = 0; number < texts.size(); number++) {
      String text = texts.get(number);
      hashed[next++] = entry(text.hashCode(), number);
      for (int i = 0; i < text.length(); i++) {
        hashed[next++] = entry(without(text, i), number);
      }
    }
    Arrays.sort(hashed);
    return hashed;
  }

  private static long entry(int hash, int number) {
    return (long) hash << 32 | number;
  }

  private static int without(String text, int skipped) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i != skipped) {
        hash = 31 * hash + text.charAt(i);
      }
    }
    return hash;
  }
}
