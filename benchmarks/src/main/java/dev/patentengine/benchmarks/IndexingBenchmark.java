package dev.patentengine.benchmarks;

import dev.patentengine.benchmarks.corpus.GeneratedCorpus;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How many patents a second an empty index takes up, durably, with and without vectors, from one
 * thread in puts of 500.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class IndexingBenchmark {

  private static final int DOCUMENTS = 2_000;
  private static final int PUT = 500;

  /** Whether the patents come with their vectors. */
  @Param({"false", "true"})
  public boolean vectors;

  private List<IndexEntry> entries = List.of();
  private @Nullable Path folder;
  private @Nullable PatentIndex index;

  /** Generates the patents. */
  @Setup
  public void generate() {
    GeneratedCorpus corpus = new GeneratedCorpus(1, DOCUMENTS);
    entries =
        LongStream.range(0, DOCUMENTS)
            .mapToObj(n -> vectors ? corpus.entry(n) : IndexEntry.of(corpus.patent(n)))
            .toList();
  }

  /** Opens an empty index. */
  @Setup(Level.Invocation)
  public void setUp() throws IOException {
    folder = Files.createTempDirectory("bench-index");
    index = PreparedCorpus.openIndex(folder);
  }

  /** Throws it away. */
  @TearDown(Level.Invocation)
  public void tearDown() throws IOException {
    Objects.requireNonNull(index).close();
    FolderCopy.remove(Objects.requireNonNull(folder));
  }

  /** Puts all patents and makes them searchable. */
  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public void put() {
    PatentIndex into = Objects.requireNonNull(index);
    for (int start = 0; start < DOCUMENTS; start += PUT) {
      into.put(entries.subList(start, start + PUT));
    }
    into.refresh();
  }
}
