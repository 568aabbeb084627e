package dev.patentengine.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;

/**
 * Looks for near vectors in several segments by their one-bit codes. A graph is asked for its part
 * of those wanted, and for all of them if its part turns out to be larger than its size lets
 * expect. For one thread.
 */
final class CodeSearch {

  /** At least so many are taken from a graph: a narrow walk ends in the wrong corner. */
  static final int NARROWEST = 200;

  /** How far a segment's part may exceed what its size lets expect, in standard deviations. */
  private static final int DEVIATIONS = 3;

  private final float[] target;
  private final List<Searched> searched = new ArrayList<>();
  private int widest;

  private record Searched(
      LeafReaderContext leaf, FixedBitSet bits, int wanted, int asked, ScoreDoc[] near) {

    /** Whether it may have more among the best: all that it was asked for beat {@code least}. */
    boolean cutShort(float least) {
      return asked < wanted && near.length == asked && near[asked - 1].score > least;
    }
  }

  CodeSearch(float[] target) {
    this.target = target;
  }

  /**
   * Walks one graph.
   *
   * @param wanted how many are wanted of all segments together
   * @param share how much of all that may be found lies in this segment
   */
  void walk(LeafReaderContext leaf, FixedBitSet bits, int wanted, double share) throws IOException {
    widest = Math.max(widest, wanted);
    searched.add(walk(leaf, bits, wanted, part(wanted, share)));
  }

  /** Looks at all codes of one segment, which misses nothing that the codes know. */
  void scan(LeafReaderContext leaf, FixedBitSet bits, int wanted) throws IOException {
    widest = Math.max(widest, wanted);
    ScoreDoc[] near = CodeScorer.scan(leaf.reader(), target, bits, wanted);
    searched.add(new Searched(leaf, bits, wanted, wanted, near));
  }

  private static int part(int wanted, double share) {
    double expected = wanted * share;
    double deviation = Math.sqrt(expected * (1 - share));
    int part = (int) Math.ceil(expected + DEVIATIONS * deviation);
    return Math.min(wanted, Math.max(NARROWEST, part));
  }

  private Searched walk(LeafReaderContext leaf, FixedBitSet bits, int wanted, int asked)
      throws IOException {
    ScoreDoc[] near = CodeScorer.walk(leaf.reader(), target, bits, asked);
    return new Searched(leaf, bits, wanted, asked, near);
  }

  /** The documents of each segment that seem to be among the nearest. */
  List<Near> near() throws IOException {
    float least = least();
    for (int i = 0; i < searched.size(); i++) {
      Searched first = searched.get(i);
      if (first.cutShort(least)) {
        searched.set(i, walk(first.leaf(), first.bits(), first.wanted(), first.wanted()));
      }
    }
    float last = least();
    return searched.stream().map(found -> Near.of(found, last)).toList();
  }

  /** The score of the last that is wanted. */
  private float least() {
    float[] scores = new float[searched.stream().mapToInt(found -> found.near().length).sum()];
    int at = 0;
    for (Searched found : searched) {
      for (ScoreDoc hit : found.near()) {
        scores[at++] = hit.score;
      }
    }
    Arrays.sort(scores);
    return scores.length <= widest ? Float.NEGATIVE_INFINITY : scores[scores.length - widest];
  }

  /** Documents of a segment, as it counts them. */
  record Near(LeafReaderContext leaf, FixedBitSet docs) {
    private static Near of(Searched found, float least) {
      FixedBitSet docs = new FixedBitSet(found.leaf().reader().maxDoc());
      for (ScoreDoc hit : found.near()) {
        if (hit.score >= least) {
          docs.set(hit.doc);
        }
      }
      return new Near(found.leaf(), docs);
    }
  }
}
