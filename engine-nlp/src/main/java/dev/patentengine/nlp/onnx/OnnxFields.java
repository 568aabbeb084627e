package dev.patentengine.nlp.onnx;

/** Field numbers of onnx.proto3 (github.com/onnx/onnx), as far as they are read here. */
final class OnnxFields {

  static final int MODEL_GRAPH = 7;
  static final int GRAPH_NODE = 1;
  static final int GRAPH_INITIALIZER = 5;
  static final int NODE_INPUT = 1;
  static final int NODE_NAME = 3;
  static final int TENSOR_DIMS = 1;
  static final int TENSOR_DATA_TYPE = 2;
  static final int TENSOR_NAME = 8;
  static final int TENSOR_RAW_DATA = 9;

  private OnnxFields() {}
}
