package dev.patentengine.index.lucene;

import dev.patentengine.index.TextField;
import java.util.List;
import java.util.Map;

/** A field with the weights that a query gives its texts. Immutable. */
final class WeighedField {

  /** Nearly all frequencies are smaller. */
  private static final int KNOWN = 64;

  private final WordField field;
  private final Map<TextField, Float> weights;
  private final double[] known = new double[KNOWN];

  private WeighedField(WordField field, Map<TextField, Float> weights) {
    this.field = field;
    this.weights = weights;
    for (int frequency = 0; frequency < KNOWN; frequency++) {
      known[frequency] = field.weighed(frequency, weights);
    }
  }

  /** The fields that hold words of the texts with a weight. */
  static List<WeighedField> of(Map<TextField, Float> weights) {
    return WordField.of(weights.keySet()).stream()
        .map(field -> new WeighedField(field, weights))
        .toList();
  }

  WordField field() {
    return field;
  }

  /** What {@link WordField#weighed} says. */
  double weighed(int frequency) {
    return frequency < KNOWN ? known[frequency] : field.weighed(frequency, weights);
  }
}
