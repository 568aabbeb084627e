package dev.patentengine.nlp.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The named weights of an ONNX model file: to be read, or to be changed in a copy of the file whose
 * network stays as it is.
 *
 * <p>Knows of the format (github.com/onnx/onnx, onnx.proto3) only what that takes. A weight has the
 * name of its initializer, such as {@code embeddings.word_embeddings.weight}; the exporter renames
 * those of matrix products to {@code onnx::MatMul_541}, so they are found through the node that
 * uses them ({@link #matMulWeight}). Immutable as long as nobody writes to the array that was
 * given.
 */
public final class OnnxWeights {

  /** TensorProto.DataType.FLOAT. */
  private static final int FLOAT = 1;

  private final byte[] model;
  private final NavigableMap<String, OnnxTensorEntry> tensors;
  private final Map<String, OnnxNodeEntry> nodes;

  private OnnxWeights(
      byte[] model,
      NavigableMap<String, OnnxTensorEntry> tensors,
      Map<String, OnnxNodeEntry> nodes) {
    this.model = model;
    this.tensors = tensors;
    this.nodes = nodes;
  }

  /**
   * The weights of a model file, which is looked into, not copied.
   *
   * @throws OnnxModelException if it is not an ONNX model with its weights inside
   */
  public static OnnxWeights read(byte[] model) {
    NavigableMap<String, OnnxTensorEntry> tensors = new TreeMap<>();
    Map<String, OnnxNodeEntry> nodes = new TreeMap<>();
    ProtobufCursor file = ProtobufCursor.of(model);
    while (file.advance()) {
      if (file.field() == OnnxFields.MODEL_GRAPH) {
        readGraph(file.message(), tensors, nodes);
      }
    }
    if (nodes.isEmpty()) {
      throw new OnnxModelException("not an ONNX model: no graph in " + model.length + " bytes");
    }
    return new OnnxWeights(model, tensors, nodes);
  }

  private static void readGraph(
      ProtobufCursor graph,
      NavigableMap<String, OnnxTensorEntry> tensors,
      Map<String, OnnxNodeEntry> nodes) {
    while (graph.advance()) {
      if (graph.field() == OnnxFields.GRAPH_NODE) {
        OnnxNodeEntry node = OnnxNodeEntry.read(graph.message());
        nodes.put(node.name(), node);
      } else if (graph.field() == OnnxFields.GRAPH_INITIALIZER) {
        OnnxTensorEntry tensor = OnnxTensorEntry.read(graph.message());
        tensors.put(tensor.name(), tensor);
      }
    }
  }

  /** The names of all weights, sorted. */
  public List<String> names() {
    return List.copyOf(tensors.keySet());
  }

  /** The lengths of a weight along its axes. */
  public int[] shape(String name) {
    return entry(name).shape();
  }

  /** The values of a weight of 32-bit floats, the last axis fastest. */
  public float[] tensor(String name) {
    FloatBuffer stored = floats(model, name);
    float[] values = new float[stored.remaining()];
    stored.get(values);
    return values;
  }

  /**
   * The name of the weight that a matrix product multiplies with, [in, out].
   *
   * @param node such as {@code /encoder/layer.0/attention/self/query/MatMul}
   */
  public String matMulWeight(String node) {
    OnnxNodeEntry entry = nodes.get(node);
    if (entry == null) {
      throw new IllegalArgumentException("the model has no node " + node);
    }
    return entry.inputs().stream()
        .filter(tensors::containsKey)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("node " + node + " has no weight of its own"));
  }

  /** A copy of the model file in which these values are added to the weights of these names. */
  public byte[] withAdded(Map<String, float[]> changes) {
    byte[] copy = model.clone();
    new TreeMap<>(changes).forEach((name, change) -> add(copy, name, change));
    return copy;
  }

  /**
   * The same for one weight in the given file itself, for whoever owns it and is short of memory.
   */
  void addInPlace(String name, float[] change) {
    add(model, name, change);
  }

  private void add(byte[] target, String name, float[] change) {
    FloatBuffer stored = floats(target, name);
    if (stored.remaining() != change.length) {
      throw new IllegalArgumentException(
          change.length + " values cannot be added to the " + stored.remaining() + " of " + name);
    }
    for (int i = 0; i < change.length; i++) {
      stored.put(i, stored.get(i) + change[i]);
    }
  }

  private FloatBuffer floats(byte[] file, String name) {
    OnnxTensorEntry tensor = entry(name);
    if (tensor.type() != FLOAT) {
      throw new IllegalArgumentException(
          name + " holds no 32-bit floats but ONNX data type " + tensor.type());
    }
    int length = tensor.end() - tensor.start();
    long expected = 4;
    for (int axis : tensor.shape()) {
      expected *= axis;
    }
    if (length != expected) {
      throw new OnnxModelException(
          name + " should have " + expected + " bytes of raw data, not " + length);
    }
    return ByteBuffer.wrap(file, tensor.start(), length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer();
  }

  private OnnxTensorEntry entry(String name) {
    OnnxTensorEntry tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("the model has no weight " + name);
    }
    return tensor;
  }
}
