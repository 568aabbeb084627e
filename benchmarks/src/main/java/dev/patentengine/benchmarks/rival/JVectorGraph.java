package dev.patentengine.benchmarks.rival;

import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.benchmarks.corpus.VectorFile;
import io.github.jbellis.jvector.disk.ReaderSupplier;
import io.github.jbellis.jvector.disk.ReaderSupplierFactory;
import io.github.jbellis.jvector.graph.GraphIndexBuilder;
import io.github.jbellis.jvector.graph.GraphSearcher;
import io.github.jbellis.jvector.graph.ImmutableGraphIndex;
import io.github.jbellis.jvector.graph.RandomAccessVectorValues;
import io.github.jbellis.jvector.graph.SearchResult;
import io.github.jbellis.jvector.graph.disk.OnDiskGraphIndex;
import io.github.jbellis.jvector.graph.similarity.DefaultSearchScoreProvider;
import io.github.jbellis.jvector.util.Bits;
import io.github.jbellis.jvector.vector.VectorSimilarityFunction;
import io.github.jbellis.jvector.vector.VectorizationProvider;
import io.github.jbellis.jvector.vector.types.VectorFloat;
import io.github.jbellis.jvector.vector.types.VectorTypeSupport;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * jvector's graph on disk with full vectors and upper layers: degree 32, beam 100, overflow 1.2,
 * alpha 1.2; an effort is how many candidates it keeps.
 */
public final class JVectorGraph implements VectorSystem {

  private static final int DEGREE = 32;
  private static final int BEAM = 100;
  private static final float OVERFLOW = 1.2f;
  private static final float ALPHA = 1.2f;
  private static final VectorSimilarityFunction COSINE = VectorSimilarityFunction.DOT_PRODUCT;

  private final VectorTypeSupport types =
      VectorizationProvider.getInstance().getVectorTypeSupport();
  private final ReaderSupplier file;
  private final OnDiskGraphIndex graph;
  private final OnDiskGraphIndex.View view;
  private final GraphSearcher searcher;
  private final Map<Double, Integer> firsts;

  private JVectorGraph(PreparedCorpus prepared) throws IOException {
    file = ReaderSupplierFactory.open(prepared.jVector());
    graph = OnDiskGraphIndex.load(file);
    view = graph.getView();
    searcher = new GraphSearcher(graph);
    firsts = prepared.corpus().firstsOfLatest();
  }

  static JVectorGraph open(PreparedCorpus prepared) throws IOException {
    return new JVectorGraph(prepared);
  }

  /** Builds the graph of a corpus's vectors with all processors. */
  public static void build(PreparedCorpus prepared) throws IOException {
    MappedVectors vectors = new MappedVectors(VectorFile.open(prepared.vectors()));
    try (GraphIndexBuilder builder =
            GraphIndexBuilder.builder(vectors, COSINE, List.of(DEGREE, DEGREE))
                .withBeamWidth(BEAM)
                .withNeighborOverflow(OVERFLOW)
                .withAlpha(ALPHA)
                .build();
        ImmutableGraphIndex built = builder.build(vectors)) {
      OnDiskGraphIndex.write(built, vectors, prepared.jVector());
    }
  }

  @Override
  public int[] nearest(float[] target, double share, int top, int effort) {
    int first = Objects.requireNonNull(firsts.get(share));
    Bits passing = first == 0 ? Bits.ALL : node -> node >= first;
    VectorFloat<?> query = types.createFloatVector(target);
    SearchResult result =
        searcher.search(
            DefaultSearchScoreProvider.exact(query, COSINE, view), top, effort, 0, 0, passing);
    return Arrays.stream(result.getNodes()).mapToInt(found -> found.node).limit(top).toArray();
  }

  @Override
  public boolean tunable() {
    return true;
  }

  @Override
  public void close() throws IOException {
    searcher.close();
    view.close();
    graph.close();
    file.close();
  }

  /** The vectors of a file as jvector reads them while it builds. */
  private record MappedVectors(VectorFile file) implements RandomAccessVectorValues {

    @Override
    public int size() {
      return file.size();
    }

    @Override
    public int dimension() {
      return VectorFile.DIMENSIONS;
    }

    @Override
    public VectorFloat<?> getVector(int node) {
      return VectorizationProvider.getInstance()
          .getVectorTypeSupport()
          .createFloatVector(file.read(node, new float[VectorFile.DIMENSIONS]));
    }

    @Override
    public boolean isValueShared() {
      return false;
    }

    @Override
    public RandomAccessVectorValues copy() {
      return this;
    }
  }
}
