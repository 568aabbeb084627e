package dev.patentengine.nlp.onnx;

/**
 * How finely the weights of the encoder are kept. Vectors of different precisions must never meet
 * in one index: their cosine for the same text is only about .985.
 */
public enum Precision {
  /** 32-bit floats, 95 MB: exact in any batch. The default. */
  FP32("fp32", "/bge-small-zh-v1.5.onnx", "/bge-small-zh-v1.5-tokenizer.json"),
  /**
   * 8-bit integers, 24 MB: more than twice as fast. The activations are quantised over a whole
   * batch, so texts go through one by one.
   */
  INT8("int8", "/bge-small-zh-v1.5-q.onnx", "/bge-small-zh-v1.5-q-tokenizer.json");

  private final String label;
  private final String model;
  private final String tokenizer;

  Precision(String label, String model, String tokenizer) {
    this.label = label;
    this.model = model;
    this.tokenizer = tokenizer;
  }

  String label() {
    return label;
  }

  ModelResource model() {
    return new ModelResource(model);
  }

  ModelResource tokenizer() {
    return new ModelResource(tokenizer);
  }
}
