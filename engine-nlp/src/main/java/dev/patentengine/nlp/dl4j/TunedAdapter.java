package dev.patentengine.nlp.dl4j;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The low-rank factors that a tuning learnt: for every linear layer A [rank, in] and B [out, rank],
 * to be merged into the weight [in, out] by adding {@code scale·(B·A)ᵀ}. Immutable.
 */
public final class TunedAdapter {

  private final AdapterLayout layout;
  private final float scale;
  private final float[] values;

  TunedAdapter(AdapterLayout layout, float scale, float[] values) {
    this.layout = layout;
    this.scale = scale;
    this.values = values.clone();
  }

  float[] values() {
    return values.clone();
  }

  /** The values as 32-bit floats, little endian, in the order of {@link #tensorsJson}. */
  public byte[] toBytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return bytes.array();
  }

  /**
   * Where each factor lies in {@link #toBytes}, as the fields {@code rank}, {@code scale}, {@code
   * dtype} and {@code tensors} of a JSON object, without its braces; offsets in bytes.
   */
  public String tensorsJson() {
    String tensors =
        layout.slots().stream()
            .flatMap(
                slot ->
                    Stream.of(
                        tensor(slot.node(), "A", layout.rank(), slot.in(), slot.a()),
                        tensor(slot.node(), "B", slot.out(), layout.rank(), slot.b())))
            .collect(Collectors.joining(",\n    "));
    return "  \"rank\": %d,%n  \"scale\": %s,%n  \"dtype\": \"float32 little endian\",%n"
            .formatted(layout.rank(), scale)
            .replace("\r", "")
        + "  \"tensors\": [\n    "
        + tensors
        + "\n  ]";
  }

  private static String tensor(String node, String part, int rows, int columns, int at) {
    return "{\"node\": \"%s\", \"part\": \"%s\", \"shape\": [%d, %d], \"offset\": %d}"
        .formatted(node, part, rows, columns, at * Float.BYTES);
  }
}
