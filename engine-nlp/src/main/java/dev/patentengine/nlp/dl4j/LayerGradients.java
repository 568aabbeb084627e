package dev.patentengine.nlp.dl4j;

/** Room for the gradients within one layer, reused. One thread. */
final class LayerGradients {

  final Matrix query = new Matrix(EncoderNetwork.WIDTH);
  final Matrix key = new Matrix(EncoderNetwork.WIDTH);
  final Matrix value = new Matrix(EncoderNetwork.WIDTH);
  final Matrix context = new Matrix(EncoderNetwork.WIDTH);
  final Matrix inner = new Matrix(EncoderNetwork.INNER);
}
