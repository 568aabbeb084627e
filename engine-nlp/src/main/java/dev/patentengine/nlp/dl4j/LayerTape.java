package dev.patentengine.nlp.dl4j;

/**
 * What one layer computed for one chunk of texts and needs again on the way back. Used by one
 * thread at a time; its memory serves chunk after chunk.
 */
final class LayerTape {

  final Matrix queryInput = new Matrix(EncoderNetwork.WIDTH);
  final Matrix query = new Matrix(EncoderNetwork.WIDTH);
  final Matrix key = new Matrix(EncoderNetwork.WIDTH);
  final Matrix value = new Matrix(EncoderNetwork.WIDTH);
  final Matrix shares = new Matrix(1);
  final Matrix context = new Matrix(EncoderNetwork.WIDTH);
  final Matrix attended = new Matrix(EncoderNetwork.WIDTH);
  final Matrix middle = new Matrix(EncoderNetwork.WIDTH);
  final Matrix inner = new Matrix(EncoderNetwork.INNER);
  final Matrix innerSlope = new Matrix(EncoderNetwork.INNER);
  final Matrix fed = new Matrix(EncoderNetwork.WIDTH);
  final Matrix output = new Matrix(EncoderNetwork.WIDTH);
  float[] attendedInverses = {};
  float[] fedInverses = {};

  /** Makes room for this many rows after the attention. */
  void resize(int rows) {
    for (Matrix matrix : new Matrix[] {context, middle, inner, innerSlope, output}) {
      matrix.resize(rows);
    }
    if (attendedInverses.length < rows) {
      attendedInverses = new float[rows];
      fedInverses = new float[rows];
    }
  }
}
