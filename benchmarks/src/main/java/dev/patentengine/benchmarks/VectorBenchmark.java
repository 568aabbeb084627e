package dev.patentengine.benchmarks;

import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.benchmarks.corpus.Truth;
import dev.patentengine.benchmarks.rival.EqualRecall;
import dev.patentengine.benchmarks.rival.VectorSystem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long the 100 nearest of a prepared corpus take, one thread, with and without a filter. Others
 * are set to look just as hard as they must to reach our recall, and are measured at that; exact
 * search needs no setting. The recall stands beside each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class VectorBenchmark {

  private static final int TOP = 100;

  /** Who searches. */
  @Param({"engine", "lucene-float", "jvector", "exact"})
  public String system = "";

  /** What part of the corpus a filter lets pass; 1.0 for no filter. */
  @Param({"1.0", "0.5", "0.1", "0.01"})
  public double share;

  private List<float[]> demands = List.of();
  private @Nullable VectorSystem opened;
  private int effort;
  private int asked;

  /** Opens the system and sets how hard it looks. */
  @Setup
  public void setUp() throws IOException {
    PreparedCorpus prepared = PreparedCorpus.chosen();
    demands =
        IntStream.range(0, Truth.DEMANDS)
            .mapToObj(i -> prepared.corpus().demand(i).vector().toArray())
            .toList();
    EqualRecall equal = new EqualRecall(prepared.truth(), demands, share, TOP);
    double wanted = 0;
    if (!system.equals("engine")) {
      try (VectorSystem engine = VectorSystem.open("engine", prepared)) {
        wanted = equal.of(engine).recall();
      }
    }
    VectorSystem mine = VectorSystem.open(system, prepared);
    opened = mine;
    EqualRecall.Setting setting = equal.reach(mine, wanted);
    effort = setting.effort();
    Facts.note(
        "VectorBenchmark",
        Map.of("system", system, "share", Double.toString(share)),
        Map.of("recall@100", setting.recall(), "effort", (double) effort));
  }

  /** Closes it. */
  @TearDown
  public void tearDown() throws IOException {
    Objects.requireNonNull(opened).close();
  }

  /** The answer to the next demand. */
  @Benchmark
  public int[] nearest() throws IOException {
    float[] target = demands.get(asked++ % demands.size());
    return Objects.requireNonNull(opened).nearest(target, share, TOP, effort);
  }
}
