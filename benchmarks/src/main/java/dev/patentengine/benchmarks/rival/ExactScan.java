package dev.patentengine.benchmarks.rival;

import dev.patentengine.benchmarks.corpus.Nearest;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.benchmarks.corpus.VectorFile;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.util.VectorUtil;

/** Compares all vectors that may be found, one after the other. */
final class ExactScan implements VectorSystem {

  private final Map<Double, Integer> firsts;
  private final VectorFile vectors;

  ExactScan(PreparedCorpus prepared) throws IOException {
    firsts = prepared.corpus().firstsOfLatest();
    vectors = VectorFile.open(prepared.vectors());
  }

  @Override
  public int[] nearest(float[] target, double share, int top, int effort) {
    Nearest nearest = new Nearest(top);
    float[] vector = new float[VectorFile.DIMENSIONS];
    int first = Objects.requireNonNull(firsts.get(share));
    for (int number = first; number < vectors.size(); number++) {
      nearest.offer(number, VectorUtil.dotProduct(target, vectors.read(number, vector)));
    }
    return nearest.found().stream().mapToInt(Nearest.Found::number).toArray();
  }

  @Override
  public boolean tunable() {
    return false;
  }

  @Override
  public void close() {}
}
