package dev.patentengine.nlp.dl4j;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Some texts as word pieces, one behind the other without padding. Immutable by convention: the
 * arrays are not copied.
 *
 * @param pieces numbers in the vocabulary
 * @param starts where each text starts, and at last where all end
 */
record PackedTexts(int[] pieces, int[] starts) {

  static PackedTexts of(List<int[]> texts) {
    int[] starts = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      starts[i + 1] = starts[i] + texts.get(i).length;
    }
    return new PackedTexts(texts.stream().flatMapToInt(IntStream::of).toArray(), starts);
  }

  int texts() {
    return starts.length - 1;
  }

  int tokens() {
    return pieces.length;
  }

  /** Starts as if each text had its first position only. */
  int[] firstStarts() {
    return IntStream.range(0, starts.length).toArray();
  }
}
