package dev.patentengine.nlp.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The weights in an ONNX file, by name. Reads the protobuf messages {@code ModelProto}, {@code
 * GraphProto}, {@code NodeProto} and {@code TensorProto} (onnx.proto3) as far as weights need it.
 * Immutable; values are copied out on each request.
 */
public final class OnnxWeights {

  private static final int FLOAT = 1;

  private final Map<String, Tensor> tensors = new LinkedHashMap<>();
  private final Map<String, List<String>> inputsOfNode = new LinkedHashMap<>();

  private record Tensor(int[] shape, int type, FloatBuffer values) {}

  private OnnxWeights() {}

  /**
   * The weights of a model; {@code model} is not copied and must not change.
   *
   * @throws OnnxModelException if it is not an ONNX file with its weights inside
   */
  public static OnnxWeights read(byte[] model) {
    OnnxWeights weights = new OnnxWeights();
    try {
      new ProtoFields(model).message(7, graph -> weights.readGraph(graph)).readAll();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new OnnxModelException("the bytes are no whole ONNX model 模型文件不完整", e);
    }
    if (weights.tensors.isEmpty()) {
      throw new OnnxModelException("the model has no weights 模型文件中没有权重");
    }
    return weights;
  }

  private void readGraph(ProtoFields graph) {
    graph.message(1, this::readNode).message(5, this::readTensor).readAll();
  }

  private void readNode(ProtoFields node) {
    List<String> inputs = new ArrayList<>();
    String[] name = {""};
    node.bytes(1, value -> inputs.add(UTF_8.decode(value).toString()))
        .bytes(3, value -> name[0] = UTF_8.decode(value).toString())
        .readAll();
    inputsOfNode.put(name[0], List.copyOf(inputs));
  }

  private void readTensor(ProtoFields tensor) {
    List<Integer> shape = new ArrayList<>();
    int[] type = {0};
    String[] name = {""};
    FloatBuffer[] values = {FloatBuffer.allocate(0)};
    tensor
        .number(1, value -> shape.add(Math.toIntExact(value)))
        .number(2, value -> type[0] = (int) value)
        .bytes(4, value -> values[0] = floats(value))
        .bytes(8, value -> name[0] = UTF_8.decode(value).toString())
        .bytes(9, value -> values[0] = type[0] == FLOAT ? floats(value) : values[0])
        .readAll();
    int[] sizes = shape.stream().mapToInt(Integer::intValue).toArray();
    tensors.put(name[0], new Tensor(sizes, type[0], values[0]));
  }

  private static FloatBuffer floats(ByteBuffer bytes) {
    return bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
  }

  /** The names of the weights, in the order of the file. */
  public List<String> names() {
    return List.copyOf(tensors.keySet());
  }

  /** The shape of the weight {@code name}. */
  public int[] shape(String name) {
    return Arrays.copyOf(find(name).shape, find(name).shape.length);
  }

  /**
   * The values of the weight {@code name}, last dimension fastest.
   *
   * @throws OnnxModelException if there is none, or it holds no 32-bit floats
   */
  public float[] tensor(String name) {
    Tensor tensor = find(name);
    int size = Arrays.stream(tensor.shape).reduce(1, Math::multiplyExact);
    if (tensor.type != FLOAT || tensor.values.limit() != size) {
      throw new OnnxModelException(
          "the weight " + name + " is no " + Arrays.toString(tensor.shape) + " of floats");
    }
    float[] values = new float[size];
    tensor.values.get(0, values);
    return values;
  }

  /** The name of the weight [in, out] that the node {@code node} multiplies with. */
  public String matMulWeight(String node) {
    return Optional.ofNullable(inputsOfNode.get(node)).stream()
        .flatMap(List::stream)
        .filter(tensors::containsKey)
        .findFirst()
        .orElseThrow(() -> new OnnxModelException("no node " + node + " with a weight"));
  }

  private Tensor find(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new OnnxModelException("the model has no weight " + name);
    }
    return tensor;
  }
}
