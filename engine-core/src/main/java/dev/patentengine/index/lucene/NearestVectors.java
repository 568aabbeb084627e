package dev.patentengine.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;

/**
 * The documents whose vectors lie nearest. Few candidates are all compared; many are looked for by
 * one-bit codes, more than asked for, and then compared by their full vectors. For one thread.
 */
final class NearestVectors {

  /** Of a segment's candidates, so few are compared in any case: less work than the graph. */
  private static final int COMPARE_SEGMENT = 1_000;

  /** How many more to take from the graph than asked for: recall@100 .960 becomes .998. */
  private static final int OVERSAMPLING = 3;

  /** One in so many of a segment's candidates is taken in any case: a large graph hides more. */
  private static final int PART = 300;

  /**
   * Where a smaller share of a segment are candidates, all their codes are looked at: among the
   * others a walk loses its way, and takes longer.
   */
  private static final double WALKED = .7;

  /** How many more to take from all codes than asked for: recall@100 is .999 then. */
  private static final int OVERSAMPLING_SCANNED = 20;

  /** More than single precision can be wrong by in a dot product of unit vectors. */
  private static final double SINGLE_PRECISION = 1e-4;

  private final float[] target;
  private final int top;
  private final ScoredDocs found = new ScoredDocs();

  private NearestVectors(float[] target, int top) {
    this.target = target;
    this.top = top;
  }

  /**
   * The nearest documents.
   *
   * @param found at least the best {@code top}, unless there are fewer
   * @param exact whether nothing nearer can have been missed
   */
  record Found(ScoredDocs found, boolean exact) {}

  /** The {@code top} nearest among {@code candidates}, which all have a vector. */
  static Found among(
      Snapshot snapshot, List<FixedBitSet> candidates, float[] target, int top, int compareAll)
      throws IOException {
    NearestVectors search = new NearestVectors(target, top);
    CodeSearch codes = new CodeSearch(target);
    boolean exact = true;
    long total = candidates.stream().mapToLong(FixedBitSet::cardinality).sum();
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      FixedBitSet bits = candidates.get(leaf.ord);
      int count = bits.cardinality();
      if (count == 0 || top == 0) {
        continue;
      }
      boolean walked = count >= WALKED * leaf.reader().numDocs();
      int wanted = walked ? Math.max(OVERSAMPLING * top, count / PART) : OVERSAMPLING_SCANNED * top;
      if (total <= compareAll || count <= Math.max(Math.min(COMPARE_SEGMENT, compareAll), wanted)) {
        search.take(leaf, search.oneByOne(leaf, bits));
        continue;
      }
      if (walked) {
        codes.walk(leaf, bits, Math.max(CodeSearch.NARROWEST, wanted), count / (double) total);
      } else {
        codes.scan(leaf, bits, wanted);
      }
      exact = false;
    }
    for (CodeSearch.Near near : codes.near()) {
      search.take(near.leaf(), search.severalAtATime(near.leaf(), near.docs()));
    }
    return new Found(search.found, exact);
  }

  /** The documents of {@code passing} that have a vector. */
  static List<FixedBitSet> withVector(Snapshot snapshot, List<FixedBitSet> passing)
      throws IOException {
    FixedBitSet[] both = new FixedBitSet[passing.size()];
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      both[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(IndexFields.VECTOR);
      if (vectors != null && vectors.size() == leaf.reader().maxDoc()) {
        both[leaf.ord].or(passing.get(leaf.ord));
      } else if (vectors != null) {
        both[leaf.ord].or(vectors.iterator());
        both[leaf.ord].and(passing.get(leaf.ord));
      }
    }
    return List.of(both);
  }

  /** Compares the nearest once more: single precision may have been wrong about their order. */
  private void take(LeafReaderContext leaf, ScoredDocs rough) throws IOException {
    ScoredDocs near =
        rough.size() <= top ? rough : rough.atLeast(rough.scoreAt(top) - SINGLE_PRECISION);
    Vectors vectors = Vectors.of(leaf);
    for (int i = 0; i < near.size(); i++) {
      found.add(leaf.docBase + near.doc(i), cosine(vectors.at(near.doc(i))));
    }
  }

  /** In single precision, one by one: where vectors lie in a row, the processor reads ahead. */
  private ScoredDocs oneByOne(LeafReaderContext leaf, FixedBitSet docs) throws IOException {
    Vectors vectors = Vectors.of(leaf);
    ScoredDocs rough = new ScoredDocs();
    BitSetIterator each = new BitSetIterator(docs, docs.cardinality());
    for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
      rough.add(doc, VectorUtil.dotProduct(target, vectors.at(doc)));
    }
    return rough;
  }

  /** In single precision, several at a time: scattered vectors are waited for together. */
  private ScoredDocs severalAtATime(LeafReaderContext leaf, FixedBitSet docs) throws IOException {
    FloatVectorValues vectors = leaf.reader().getFloatVectorValues(IndexFields.VECTOR);
    VectorScorer.Bulk scorer =
        vectors.rescorer(target).bulk(new BitSetIterator(docs, docs.cardinality()));
    ScoredDocs rough = new ScoredDocs();
    DocAndFloatFeatureBuffer scored = new DocAndFloatFeatureBuffer();
    do {
      scorer.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, null, scored);
      for (int i = 0; i < scored.size; i++) {
        rough.add(scored.docs[i], 2.0 * scored.features[i] - 1);
      }
    } while (scored.size > 0);
    return rough;
  }

  /** The vectors of one segment, read forwards once. */
  private record Vectors(FloatVectorValues values, KnnVectorValues.DocIndexIterator at) {

    static Vectors of(LeafReaderContext leaf) throws IOException {
      FloatVectorValues values = leaf.reader().getFloatVectorValues(IndexFields.VECTOR);
      return new Vectors(values, values.iterator());
    }

    /** The vector of a document that has one, good until the next is read. */
    float[] at(int doc) throws IOException {
      at.advance(doc);
      return values.vectorValue(at.index());
    }
  }

  private double cosine(float[] vector) {
    double dot = 0;
    for (int i = 0; i < vector.length; i++) {
      dot += (double) target[i] * vector[i];
    }
    return Math.clamp(dot, -1.0, 1.0);
  }
}
