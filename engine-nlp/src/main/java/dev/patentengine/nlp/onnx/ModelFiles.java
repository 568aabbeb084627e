package dev.patentengine.nlp.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.patentengine.nlp.ModelIdentity;

/**
 * The files of a model as they were read, and what they are called by their content. To be opened
 * once: an adapter is merged into them in place.
 *
 * @param model the network, some 95 MB in fp32
 * @param tokenizer the definition of the word pieces
 * @param identity of the vectors that they give
 */
record ModelFiles(byte[] model, byte[] tokenizer, ModelIdentity identity) {

  private static final String NAME = "bge-small-zh-v1.5/";

  /** To be changed with anything in this package that changes vectors. */
  private static final String POOLING = "nfkc+lower,cls,l2;v1";

  static ModelFiles read(BgeEmbedderBuilder choice) {
    byte[] model = choice.precision.model().bytes();
    byte[] tokenizer = choice.precision.tokenizer().bytes();
    String adapter = choice.adapter.map(LowRankAdapter::digest).orElse("");
    String shaping = POOLING + ";" + choice.maxPieces + ";" + adapter;
    String name = NAME + choice.precision.label() + (adapter.isEmpty() ? "" : "+" + adapter);
    String digest = Digests.of(model, tokenizer, shaping.getBytes(UTF_8));
    return new ModelFiles(model, tokenizer, new ModelIdentity(name, digest, Encoder.DIMENSIONS));
  }
}
