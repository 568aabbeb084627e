package dev.patentengine.index.lucene;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * Lucene's own codec with vectors in an HNSW graph over one bit a dimension; the full vectors stay
 * on disk for rescoring. A subclass and not a {@code FilterCodec}: an index written through that
 * reads its vectors back as null.
 */
final class VectorCodec extends Lucene104Codec {

  /** Neighbours of a node (M) and candidates looked at while building, as measured for our data. */
  private static final int NEIGHBOURS = 16;

  private static final int BEAM = 100;

  private final KnnVectorsFormat vectors =
      new Lucene104HnswScalarQuantizedVectorsFormat(
          ScalarEncoding.SINGLE_BIT_QUERY_NIBBLE, NEIGHBOURS, BEAM);

  @Override
  public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
    return vectors;
  }
}
