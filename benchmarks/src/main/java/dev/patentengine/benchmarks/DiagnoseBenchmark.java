package dev.patentengine.benchmarks;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.LabelledDemand;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many demands two threads diagnose in a second, by the shipped model, which reads words only,
 * and with the demand embedded beside it, as an engine does that goes on to match it.
 */
@State(Scope.Benchmark)
@Threads(2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DiagnoseBenchmark {

  private static final int BATCH = 32;

  private List<Demand> demands = List.of();
  private Optional<Diagnoser> diagnoser = Optional.empty();
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
    diagnoser = Optional.of(Languages.diagnoser(shipped));
    embedder = Optional.of(Languages.embedder(shipped));
  }

  /** Closes the encoder. */
  @TearDown
  public void tearDown() {
    embedder.ifPresent(Embedder::close);
  }

  /** The next demand's diagnosis. */
  @Benchmark
  public Diagnosis diagnose() {
    return diagnoser.orElseThrow().diagnose(next());
  }

  /** The diagnoses of the next demands and their vectors, made together as a batch makes them. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public List<Embedding> diagnoseAndEmbed(Blackhole hole) {
    List<Demand> batch = Stream.generate(this::next).limit(BATCH).toList();
    batch.forEach(demand -> hole.consume(diagnoser.orElseThrow().diagnose(demand)));
    return embedder.orElseThrow().embedAll(batch.stream().map(Demand::fullText).toList());
  }

  private Demand next() {
    return demands.get(asked.getAndIncrement() % demands.size());
  }
}
