package dev.patentengine.index.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsReader;
import org.apache.lucene.codecs.perfield.PerFieldKnnVectorsFormat;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.KnnCollector;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BitSetIterator;
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
   * Collects documents of {@code passing} near the target; where few pass or there is no graph, by
   * looking at all of them, otherwise by a walk.
   */
  static void search(LeafReader leaf, float[] target, FixedBitSet passing, KnnCollector collector)
      throws IOException {
    Lucene99HnswVectorsReader vectors = vectors((CodecReader) leaf);
    HnswGraph graph = vectors.getGraph(IndexFields.VECTOR);
    int count = passing.cardinality();
    if (graph.size() == 0
        || HnswGraphSearcher.expectedVisitedNodes(collector.k(), graph.size()) >= count) {
      AcceptDocs accepted =
          AcceptDocs.fromIteratorSupplier(
              () -> new BitSetIterator(passing, count), leaf.getLiveDocs(), leaf.maxDoc());
      leaf.searchNearestVectors(IndexFields.VECTOR, target, collector, accepted);
      return;
    }
    CodeScorer scorer =
        new CodeScorer(
            vectors.getFlatVectorsReader().getRandomVectorScorer(IndexFields.VECTOR, target),
            vectors.getQuantizedVectorValues(IndexFields.VECTOR).getSlice());
    HnswGraphSearcher.search(
        scorer,
        new OrdinalTranslatedKnnCollector(collector, scorer::ordToDoc),
        graph,
        scorer.getAcceptOrds(passing),
        count);
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
