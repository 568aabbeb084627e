package dev.patentengine.nlp.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * A weight of a network and where its values stand in the file. Immutable.
 *
 * @param name the name of the initializer
 * @param type number of its data type
 * @param axes its lengths along its axes
 * @param start first byte of its values; equal to {@code end} where they are not kept as raw data
 * @param end one past the last byte of its values
 */
record OnnxTensorEntry(String name, int type, List<Integer> axes, int start, int end) {

  OnnxTensorEntry {
    axes = List.copyOf(axes);
  }

  static OnnxTensorEntry read(ProtobufCursor tensor) {
    String name = "";
    int type = 0;
    List<Integer> axes = new ArrayList<>();
    int start = 0;
    int end = 0;
    while (tensor.advance()) {
      switch (tensor.field()) {
        case OnnxFields.TENSOR_NAME -> name = tensor.text();
        case OnnxFields.TENSOR_DATA_TYPE -> type = (int) tensor.number();
        case OnnxFields.TENSOR_DIMS -> {
          for (long axis : tensor.numbers()) {
            axes.add(Math.clamp(axis, 0, Integer.MAX_VALUE));
          }
        }
        case OnnxFields.TENSOR_RAW_DATA -> {
          start = tensor.valueStart();
          end = tensor.valueEnd();
        }
        default -> {}
      }
    }
    return new OnnxTensorEntry(name, type, axes, start, end);
  }

  int[] shape() {
    return axes.stream().mapToInt(Integer::intValue).toArray();
  }
}
