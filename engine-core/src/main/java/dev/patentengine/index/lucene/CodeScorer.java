package dev.patentengine.index.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsReader;
import org.apache.lucene.codecs.perfield.PerFieldKnnVectorsFormat;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopKnnCollector;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.hnsw.HnswGraph;
import org.apache.lucene.util.hnsw.HnswGraphSearcher;
import org.apache.lucene.util.hnsw.OrdinalTranslatedKnnCollector;
import org.apache.lucene.util.hnsw.RandomVectorScorer;

/**
 * Scores the nodes of a graph by their one-bit codes. Most of a walk is waiting for codes that lie
 * all over the memory: here those of all neighbours of a node are fetched together before the first
 * of them is scored, which halves the time of a walk among a million. For one thread.
 */
final class CodeScorer implements RandomVectorScorer {

  /** How many codes a scan scores at once. */
  private static final int AT_ONCE = 64;

  private final RandomVectorScorer scorer;
  private final RandomAccessInput codes;

  /** How long a code is. */
  private final long bytes;

  /** Read by nobody: it is there so that fetching is not optimized away. */
  @SuppressWarnings("UnusedVariable")
  private long fetched;

  private CodeScorer(RandomVectorScorer scorer, IndexInput codes) throws IOException {
    this.scorer = scorer;
    this.codes = codes.randomAccessSlice(0, codes.length());
    this.bytes = codes.length() / scorer.maxOrd();
  }

  /**
   * The documents of {@code passing} that seem nearest, by a walk through the graph; where the walk
   * would see as many as there are, or there is no graph, by a {@link #scan}.
   */
  static ScoreDoc[] walk(LeafReader leaf, float[] target, FixedBitSet passing, int wanted)
      throws IOException {
    Lucene99HnswVectorsReader vectors = vectors((CodecReader) leaf);
    HnswGraph graph = vectors.getGraph(IndexFields.VECTOR);
    int count = passing.cardinality();
    if (graph.size() == 0
        || HnswGraphSearcher.expectedVisitedNodes(wanted, graph.size()) >= count) {
      return scan(leaf, target, passing, wanted);
    }
    CodeScorer scorer =
        new CodeScorer(
            scorer(vectors, target),
            vectors.getQuantizedVectorValues(IndexFields.VECTOR).getSlice());
    TopKnnCollector best = new TopKnnCollector(wanted, Integer.MAX_VALUE);
    HnswGraphSearcher.search(
        scorer,
        new OrdinalTranslatedKnnCollector(best, scorer::ordToDoc),
        graph,
        scorer.getAcceptOrds(passing),
        count);
    return best.topDocs().scoreDocs;
  }

  /** The documents of {@code passing} whose codes are nearest. */
  static ScoreDoc[] scan(LeafReader leaf, float[] target, FixedBitSet passing, int wanted)
      throws IOException {
    RandomVectorScorer scorer = scorer(vectors((CodecReader) leaf), target);
    Bits accepted = scorer.getAcceptOrds(passing);
    TopKnnCollector best = new TopKnnCollector(wanted, Integer.MAX_VALUE);
    int[] nodes = new int[AT_ONCE];
    int count = 0;
    for (int node = next(accepted, 0); node < accepted.length(); node = next(accepted, node + 1)) {
      nodes[count++] = node;
      if (count == AT_ONCE) {
        collect(scorer, nodes, count, best);
        count = 0;
      }
    }
    collect(scorer, nodes, count, best);
    return best.topDocs().scoreDocs;
  }

  private static int next(Bits accepted, int from) {
    if (accepted instanceof FixedBitSet bits) {
      return from < bits.length() ? bits.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }
    int next = from;
    while (next < accepted.length() && !accepted.get(next)) {
      next++;
    }
    return next;
  }

  private static void collect(
      RandomVectorScorer scorer, int[] nodes, int count, TopKnnCollector best) throws IOException {
    float[] scores = new float[count];
    scorer.bulkScore(nodes, scores, count);
    for (int i = 0; i < count; i++) {
      best.collect(scorer.ordToDoc(nodes[i]), scores[i]);
    }
  }

  private static RandomVectorScorer scorer(Lucene99HnswVectorsReader vectors, float[] target)
      throws IOException {
    return vectors.getFlatVectorsReader().getRandomVectorScorer(IndexFields.VECTOR, target);
  }

  private static Lucene99HnswVectorsReader vectors(CodecReader leaf) {
    var fields = (PerFieldKnnVectorsFormat.FieldsReader) leaf.getVectorReader();
    return (Lucene99HnswVectorsReader)
        Objects.requireNonNull(fields).getFieldReader(IndexFields.VECTOR);
  }

  @Override
  public float score(int node) throws IOException {
    return scorer.score(node);
  }

  @Override
  public float bulkScore(int[] nodes, float[] scores, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      long start = nodes[i] * bytes;
      fetched += codes.readByte(start) + codes.readByte(start + bytes - 1);
    }
    return scorer.bulkScore(nodes, scores, count);
  }

  @Override
  public int maxOrd() {
    return scorer.maxOrd();
  }

  @Override
  public int ordToDoc(int node) {
    return scorer.ordToDoc(node);
  }

  @Override
  public Bits getAcceptOrds(Bits accepted) {
    return scorer.getAcceptOrds(accepted);
  }
}
