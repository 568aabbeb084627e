package dev.patentengine.nlp.dl4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some texts of a list, of similar length, with their places in it. Immutable.
 *
 * @param places of the texts of the chunk
 * @param texts the same, packed
 */
record TextChunk(int[] places, PackedTexts texts) {

  /** The whole list in chunks, longest texts first. */
  static List<TextChunk> of(List<int[]> texts, int size) {
    List<Integer> order =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> -texts.get(i).length))
            .toList();
    List<TextChunk> chunks = new ArrayList<>();
    for (int from = 0; from < order.size(); from += size) {
      List<Integer> part = order.subList(from, Math.min(order.size(), from + size));
      chunks.add(
          new TextChunk(
              part.stream().mapToInt(Integer::intValue).toArray(),
              PackedTexts.of(part.stream().map(texts::get).toList())));
    }
    return List.copyOf(chunks);
  }
}
