package dev.patentengine.nlp.dl4j;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the two factors of each linear layer lie in the one array of an adapter's values: for every
 * layer in the order of the network A [rank, in], then B [out, rank]. Immutable.
 */
record AdapterLayout(int rank, List<Slot> slots, int size) {

  /**
   * The factors of one linear layer.
   *
   * @param node the ONNX node whose weight they change
   * @param in width of what goes in
   * @param out width of what comes out
   * @param a where A starts
   * @param b where B starts
   */
  record Slot(String node, int in, int out, int a, int b) {}

  private record Shape(String part, int in, int out) {}

  private static final int WIDTH = EncoderNetwork.WIDTH;
  private static final int INNER = EncoderNetwork.INNER;

  private static final List<Shape> LAYER =
      List.of(
          new Shape("attention/self/query", WIDTH, WIDTH),
          new Shape("attention/self/key", WIDTH, WIDTH),
          new Shape("attention/self/value", WIDTH, WIDTH),
          new Shape("attention/output/dense", WIDTH, WIDTH),
          new Shape("intermediate/dense", WIDTH, INNER),
          new Shape("output/dense", INNER, WIDTH));

  /** Linear layers in one layer of the encoder. */
  static final int PER_LAYER = LAYER.size();

  AdapterLayout {
    slots = List.copyOf(slots);
  }

  static AdapterLayout ofRank(int rank) {
    List<Slot> slots = new ArrayList<>();
    int at = 0;
    for (int layer = 0; layer < EncoderNetwork.LAYERS; layer++) {
      for (Shape shape : LAYER) {
        String node = "/encoder/layer." + layer + "/" + shape.part + "/MatMul";
        int b = at + rank * shape.in;
        slots.add(new Slot(node, shape.in, shape.out, at, b));
        at = b + rank * shape.out;
      }
    }
    return new AdapterLayout(rank, slots, at);
  }
}
