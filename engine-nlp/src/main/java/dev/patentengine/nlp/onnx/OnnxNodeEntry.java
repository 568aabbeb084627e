package dev.patentengine.nlp.onnx;

import java.util.ArrayList;
import java.util.List;

/** An operation of a network: its name and the names of what it reads. Immutable. */
record OnnxNodeEntry(String name, List<String> inputs) {

  OnnxNodeEntry {
    inputs = List.copyOf(inputs);
  }

  static OnnxNodeEntry read(ProtobufCursor node) {
    String name = "";
    List<String> inputs = new ArrayList<>();
    while (node.advance()) {
      switch (node.field()) {
        case OnnxFields.NODE_NAME -> name = node.text();
        case OnnxFields.NODE_INPUT -> inputs.add(node.text());
        default -> {}
      }
    }
    return new OnnxNodeEntry(name, inputs);
  }
}
