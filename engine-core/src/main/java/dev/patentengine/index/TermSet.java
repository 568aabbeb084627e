package dev.patentengine.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;

/**
 * A set of terms that can be asked whether a term is in it. It keeps 32 bits of each: a term that
 * is not in a set of two hundred seems to be in one of twenty million cases. Immutable.
 */
public final class TermSet {

  /** The golden ratio in 64 bits: multiplying by it spreads neighbouring characters. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int[] hashes;

  private TermSet(int[] hashes) {
    this.hashes = hashes;
  }

  /** The set of these terms. */
  public static TermSet of(Collection<String> terms) {
    return ofHashes(terms.stream().mapToInt(TermSet::hash).toArray());
  }

  /** The set of the terms with these {@link #hash hashes}. */
  public static TermSet ofHashes(int[] hashes) {
    int[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return new TermSet(Arrays.copyOf(sorted, size));
  }

  /** The number that stands for a term in every set. */
  public static int hash(String term) {
    return hash(term, 0, term.length());
  }

  /** The number that stands for a term, which is [start, end) of {@code text}. */
  static int hash(String text, int start, int end) {
    long mixed = (long) end - start;
    for (int i = start; i < end; i++) {
      mixed = (mixed + text.charAt(i)) * SPREAD;
      mixed ^= mixed >>> 32;
    }
    return (int) (mixed * SPREAD >>> 32);
  }

  /** Whether the term with this {@link #hash} is in the set. */
  public boolean contains(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  /** The numbers of its terms, rising. */
  public int[] hashes() {
    return hashes.clone();
  }

  /** How many terms it has. */
  int size() {
    return hashes.length;
  }

  /** Bytes that {@link #write} writes. */
  int bytes() {
    return Integer.BYTES * (1 + hashes.length);
  }

  void write(ByteBuffer out) {
    out.putInt(hashes.length);
    for (int hash : hashes) {
      out.putInt(hash);
    }
  }

  static TermSet read(ByteBuffer in) {
    int[] hashes = new int[in.getInt()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.getInt();
    }
    return new TermSet(hashes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermSet that && Arrays.equals(hashes, that.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return hashes.length + " terms";
  }
}
