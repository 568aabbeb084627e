package dev.patentengine.benchmarks;

import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.ImportReport;
import dev.patentengine.datasets.Importer;
import dev.patentengine.datasets.PatentWriter;
import dev.patentengine.datasets.RecordSink;
import dev.patentengine.datasets.generate.CorpusGenerator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the import of a generated file of JSON Lines takes as the command does it, without the
 * embedding, in a heap of 1 GB. Rows a second and the most that the old generation held stand
 * beside it: that should not grow with the rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ImportBenchmark {

  /** Rows of the file. */
  @Param({"50000", "1000000"})
  public int rows;

  private @Nullable Path folder;

  /** Writes the file. */
  @Setup
  public void setUp() throws IOException {
    folder = Files.createTempDirectory("bench-import");
    PatentWriter.write(file(), CorpusGenerator.of(1, rows).stream());
  }

  private Path folder() {
    return Objects.requireNonNull(folder);
  }

  private Path index() {
    return folder().resolve("index");
  }

  private Path file() {
    return folder().resolve("patents.jsonl");
  }

  /** Throws the index of the run before away. */
  @Setup(Level.Iteration)
  public void forget() throws IOException {
    if (Files.exists(index())) {
      FolderCopy.remove(index());
    }
  }

  /** Imports it into a new index. */
  @Benchmark
  public ImportReport rows() {
    long started = System.nanoTime();
    try (PatentEngine engine = PatentEngine.open(index())) {
      ImportReport report =
          Importer.into(RecordSink.of(engine::store)).checkpoints(index()).run(List.of(file()));
      note((System.nanoTime() - started) / 1e9);
      return report;
    }
  }

  private void note(double seconds) {
    double megabytes =
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getName().contains("Old"))
                .mapToLong(ImportBenchmark::peak)
                .sum()
            / 1e6;
    Facts.note(
        "ImportBenchmark",
        Map.of("rows", Integer.toString(rows)),
        Map.of("rows/s", rows / seconds, "oldGenerationPeakMB", megabytes));
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage().getUsed();
  }

  /** Throws file and index away. */
  @TearDown
  public void tearDown() throws IOException {
    FolderCopy.remove(folder());
  }
}
