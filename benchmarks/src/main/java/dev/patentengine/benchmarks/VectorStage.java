package dev.patentengine.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;

/**
 * What must stay in memory of an index for fast vector search: the graph and the one-bit codes. The
 * full vectors are read for the few that are compared exactly.
 */
final class VectorStage {

  /** Lucene's file of full vectors. */
  private static final String FULL = "vec";

  private VectorStage() {}

  static long bytes(Path index) throws IOException {
    try (DirectoryReader reader =
        DirectoryReader.open(FSDirectory.open(index.resolve("segments")))) {
      long bytes = 0;
      for (LeafReaderContext leaf : reader.leaves()) {
        bytes += bytes((CodecReader) leaf.reader());
      }
      return bytes;
    }
  }

  private static long bytes(CodecReader reader) {
    long bytes = 0;
    for (FieldInfo field : reader.getFieldInfos()) {
      if (field.hasVectorValues()) {
        Map<String, Long> files = reader.getVectorReader().getOffHeapByteSize(field);
        bytes +=
            files.entrySet().stream()
                .filter(file -> !file.getKey().equals(FULL))
                .mapToLong(Map.Entry::getValue)
                .sum();
      }
    }
    return bytes;
  }
}
