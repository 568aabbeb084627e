package dev.patentengine.nlp.onnx;

import java.util.List;
import java.util.Optional;

/**
 * The parts of the sentence encoder bge-small-zh-v1.5 in fp32, for those who train it: its weights
 * and the word pieces it reads. Safe for concurrent use.
 */
public final class BgeParts {

  private BgeParts() {}

  /** The untuned weights. */
  public static OnnxWeights weights() {
    return OnnxWeights.read(Precision.FP32.model().bytes());
  }

  /**
   * The word pieces of these texts, exactly as the embedder reads them.
   *
   * @param limit pieces of a text at most, the two of the frame included
   */
  public static List<int[]> pieces(List<String> texts, int limit) {
    byte[] definition = Precision.FP32.tokenizer().bytes();
    try (WordPieces pieces = WordPieces.open(definition, limit, Optional.empty())) {
      return texts.stream().map(text -> narrow(pieces.of(text))).toList();
    }
  }

  private static int[] narrow(long[] pieces) {
    int[] narrow = new int[pieces.length];
    for (int i = 0; i < pieces.length; i++) {
      narrow[i] = Math.toIntExact(pieces[i]);
    }
    return narrow;
  }
}
