package dev.patentengine.nlp.dl4j;

import java.util.List;
import java.util.stream.Stream;

/** What the network computed for one chunk of texts, layer by layer. One thread at a time. */
final class Tape {

  final Matrix embedded = new Matrix(EncoderNetwork.WIDTH);
  final List<LayerTape> layers =
      Stream.generate(LayerTape::new).limit(EncoderNetwork.LAYERS).toList();

  /** What went into a layer. */
  Matrix input(int layer) {
    return layer == 0 ? embedded : layers.get(layer - 1).output;
  }

  /** The hidden state of the first position of each text. */
  Matrix firsts() {
    return layers.getLast().output;
  }
}
