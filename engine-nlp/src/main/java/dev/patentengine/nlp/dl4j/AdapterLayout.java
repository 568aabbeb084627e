package dev.patentengine.nlp.dl4j;

import dev.patentengine.nlp.onnx.LowRankAdapter;
import dev.patentengine.nlp.onnx.LowRankPair;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** These values as an adapter of the ONNX model. */
  LowRankAdapter adapter(float scale, float[] values) {
    return new LowRankAdapter(rank, scale, slots.stream().map(slot -> pair(slot, values)).toList());
  }

  private LowRankPair pair(Slot slot, float[] values) {
    return LowRankPair.of(
        slot.node(),
        rank,
        Arrays.copyOfRange(values, slot.a(), slot.a() + rank * slot.in()),
        Arrays.copyOfRange(values, slot.b(), slot.b() + slot.out() * rank));
  }

  /** The values of an adapter with a pair for every linear layer, in the order of the network. */
  float[] values(LowRankAdapter adapter) {
    float[] values = new float[size];
    for (int i = 0; i < slots.size(); i++) {
      LowRankPair pair = adapter.pairs().get(i);
      if (!pair.node().equals(slots.get(i).node()) || pair.rank() != rank) {
        throw new IllegalArgumentException(pair + " where " + slots.get(i) + " belongs");
      }
      System.arraycopy(pair.a(), 0, values, slots.get(i).a(), pair.a().length);
      System.arraycopy(pair.b(), 0, values, slots.get(i).b(), pair.b().length);
    }
    return values;
  }
}
