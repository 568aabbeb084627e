package dev.patentengine.benchmarks.rival;

import dev.patentengine.Progress;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.benchmarks.corpus.VectorFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/** Lucene's HNSW over floats as it comes: M 16, beam 100, an effort is the k of its query. */
public final class PlainLucene implements VectorSystem {

  private static final String NUMBER = "number";
  private static final String VECTOR = "vector";
  private static final double BUFFER_MB = 256;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final int[] numbers;
  private final Map<Double, Integer> firsts;

  private PlainLucene(DirectoryReader reader, Map<Double, Integer> firsts) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.numbers = numbers(reader);
    this.firsts = firsts;
  }

  static PlainLucene open(PreparedCorpus prepared) throws IOException {
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(prepared.luceneFloat()));
    return new PlainLucene(reader, prepared.corpus().firstsOfLatest());
  }

  /** Indexes the vectors of a corpus. */
  public static void build(PreparedCorpus prepared, Progress progress) throws IOException {
    VectorFile vectors = VectorFile.open(prepared.vectors());
    IndexWriterConfig config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB);
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(prepared.luceneFloat()), config)) {
      int block = 2_000;
      for (int start = 0; start < vectors.size(); start += block) {
        int end = Math.min(vectors.size(), start + block);
        IntStream.range(start, end).parallel().forEach(number -> add(writer, vectors, number));
        progress.at(end, vectors.size());
      }
    }
  }

  private static void add(IndexWriter writer, VectorFile vectors, int number) {
    Document document = new Document();
    document.add(new IntPoint(NUMBER, number));
    document.add(new NumericDocValuesField(NUMBER, number));
    float[] vector = vectors.read(number, new float[VectorFile.DIMENSIONS]);
    document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int[] numbers(DirectoryReader reader) throws IOException {
    int[] numbers = new int[reader.maxDoc()];
    NumericDocValues values =
        Objects.requireNonNull(MultiDocValues.getNumericValues(reader, NUMBER));
    while (values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      numbers[values.docID()] = (int) values.longValue();
    }
    return numbers;
  }

  @Override
  public int[] nearest(float[] target, double share, int top, int effort) throws IOException {
    int first = Objects.requireNonNull(firsts.get(share));
    KnnFloatVectorQuery query =
        first == 0
            ? new KnnFloatVectorQuery(VECTOR, target, effort)
            : new KnnFloatVectorQuery(
                VECTOR, target, effort, IntPoint.newRangeQuery(NUMBER, first, Integer.MAX_VALUE));
    ScoreDoc[] hits = searcher.search(query, top).scoreDocs;
    return IntStream.range(0, hits.length).map(i -> numbers[hits[i].doc]).toArray();
  }

  @Override
  public boolean tunable() {
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
