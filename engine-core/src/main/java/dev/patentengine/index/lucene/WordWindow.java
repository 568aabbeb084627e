package dev.patentengine.index.lucene;

import dev.patentengine.index.TextField;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/**
 * The frequencies of one word in {@value #SIZE} documents of a segment at a time, few enough to
 * stay near the processor. For one thread.
 */
final class WordWindow {

  /** How many documents lie in a window. */
  static final int SIZE = 4096;

  private final int[][] lengths;
  private final double[] weights;
  private final double[] frequencies = new double[SIZE];
  private final int[] touched = new int[SIZE];
  private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
  private int start;
  private int touchedCount;

  WordWindow(Snapshot snapshot, LeafReader leaf, Map<TextField, Float> fields) throws IOException {
    lengths = new int[fields.size()][];
    weights = new double[fields.size()];
    LeafLengths known = snapshot.lengths(leaf);
    int i = 0;
    for (Map.Entry<TextField, Float> field : fields.entrySet()) {
      lengths[i] = known.of(field.getKey(), leaf);
      weights[i++] = field.getValue();
    }
  }

  /** The weighted length of a document of the segment. */
  double length(int doc) {
    double length = 0;
    for (int i = 0; i < weights.length; i++) {
      length += weights[i] * lengths[i][doc];
    }
    return length;
  }

  /** Reads the word's frequencies in the window that begins at {@code from}. */
  void read(LeafPostings postings, int from) throws IOException {
    start = from;
    touchedCount = 0;
    postings.read(from + SIZE, buffer, this::add);
  }

  private void add(DocAndFloatFeatureBuffer found, WeighedField weights) {
    int count = touchedCount;
    for (int i = 0; i < found.size; i++) {
      double frequency = weights.weighed((int) found.features[i]);
      int at = found.docs[i] - start;
      double before = frequencies[at];
      if (before == 0 && frequency > 0) {
        touched[count++] = at;
      }
      frequencies[at] = before + frequency;
    }
    touchedCount = count;
  }

  /** How many documents of the window have the word. */
  int size() {
    return touchedCount;
  }

  /** The place in the window of one that has it. */
  int place(int i) {
    return touched[i];
  }

  /** The frequency at that place, which is forgotten. */
  double take(int place) {
    double frequency = frequencies[place];
    frequencies[place] = 0;
    return frequency;
  }
}
