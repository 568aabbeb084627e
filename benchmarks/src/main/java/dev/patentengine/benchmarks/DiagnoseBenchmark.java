package dev.patentengine.benchmarks;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.LabelledDemand;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Embedder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/**
 * How many demands two threads diagnose in a second by the shipped model, looking at words only and
 * looking at the demand's embedding too.
 */
@State(Scope.Benchmark)
@Threads(2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DiagnoseBenchmark {

  private List<Demand> demands = List.of();
  private Optional<Diagnoser> words = Optional.empty();
  private Optional<Diagnoser> whole = Optional.empty();
  private Optional<Embedder> embedder = Optional.empty();
  private final AtomicInteger asked = new AtomicInteger();

  /** Loads the models and the demands of the training set, as long and short as those are. */
  @Setup
  public void setUp() {
    ShippedData shipped = ShippedData.onClassPath();
    byte[] set = shipped.bytes("diagnosis/train.jsonl").orElseThrow();
    demands =
        LabelledDemand.read(new String(set, StandardCharsets.UTF_8).lines().toList()).stream()
            .map(each -> Demand.of(each.id(), each.text()))
            .toList();
    Embedder encoder = Languages.embedder(shipped);
    words = Optional.of(Languages.diagnoser(shipped));
    whole = Optional.of(Languages.diagnoser(shipped).withEmbedder(encoder));
    embedder = Optional.of(encoder);
  }

  /** Closes the encoder. */
  @TearDown
  public void tearDown() {
    embedder.ifPresent(Embedder::close);
  }

  /** The next demand's diagnosis by its words. */
  @Benchmark
  public Diagnosis wordsOnly() {
    return words.orElseThrow().diagnose(next());
  }

  /** The next demand's diagnosis by its words and its embedding. */
  @Benchmark
  public Diagnosis withEmbedding() {
    return whole.orElseThrow().diagnose(next());
  }

  private Demand next() {
    return demands.get(asked.getAndIncrement() % demands.size());
  }
}
