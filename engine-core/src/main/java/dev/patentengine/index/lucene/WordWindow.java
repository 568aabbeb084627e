package dev.patentengine.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/**
 * The scores of {@value #SIZE} documents of a segment at a time, few enough to stay near the
 * processor. For one thread.
 */
final class WordWindow {

  /** How many documents lie in a window. */
  static final int SIZE = 4096;

  private final LeafNorms lengths;
  private final double[] norms = new double[SIZE];
  private final double[] scores = new double[SIZE];
  private final double[] frequencies = new double[SIZE];
  private final int[] touched = new int[SIZE];
  private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
  private int start = -1;
  private int touchedCount;
  private double weight;

  WordWindow(LeafNorms lengths) {
    this.lengths = lengths;
  }

  /** Lets the documents of the window that begins at {@code from} gain by one word. */
  void gain(LeafPostings postings, double byWord, int from) throws IOException {
    weight = byWord;
    if (start != from) {
      start = from;
      lengths.read(start, norms);
    }
    if (postings.inOneField()) {
      postings.read(from + SIZE, buffer, this::gain);
    } else {
      touchedCount = 0;
      postings.read(from + SIZE, buffer, this::count);
      for (int i = 0; i < touchedCount; i++) {
        gain(touched[i], frequencies[touched[i]]);
        frequencies[touched[i]] = 0;
      }
    }
  }

  private void gain(DocAndFloatFeatureBuffer found, WeighedField weights) {
    for (int i = 0; i < found.size; i++) {
      gain(found.docs[i] - start, weights.weighed((int) found.features[i]));
    }
  }

  private void gain(int at, double frequency) {
    scores[at] += weight * (frequency / (frequency + norms[at]));
  }

  private void count(DocAndFloatFeatureBuffer found, WeighedField weights) {
    for (int i = 0; i < found.size; i++) {
      double frequency = weights.weighed((int) found.features[i]);
      int at = found.docs[i] - start;
      if (frequencies[at] == 0 && frequency > 0) {
        touched[touchedCount++] = at;
      }
      frequencies[at] += frequency;
    }
  }

  /** The first place from {@code place} on with a score of {@code least} or more; else the size. */
  int next(int place, double least) {
    int next = place;
    while (next < SIZE && scores[next] < least) {
      next++;
    }
    return next;
  }

  /** The score of the document at that place of the window. */
  double score(int place) {
    return scores[place];
  }

  /** Forgets the scores, for the next window. */
  void clear() {
    Arrays.fill(scores, 0);
  }
}
