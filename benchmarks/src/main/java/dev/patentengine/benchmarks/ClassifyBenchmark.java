package dev.patentengine.benchmarks;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.classify.Classification;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.classify.RuleTable;
import dev.patentengine.classify.TaxonomyFiles;
import dev.patentengine.datasets.Sample;
import dev.patentengine.diagnose.LabelledDemand;
import dev.patentengine.model.Patent;
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
 * How many texts two threads classify in a second: demands by the shipped model, which reads words
 * only; with the text embedded beside it; and patents by the reference table alone (1,000,000 in a
 * minute are 16,667 a second).
 */
@State(Scope.Benchmark)
@Threads(2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ClassifyBenchmark {

  private static final int BATCH = 32;

  private List<String> texts = List.of();
  private List<Patent> patents = List.of();
  private Optional<IndustryClassifier> classifier = Optional.empty();
  private Optional<RuleTable> rules = Optional.empty();
  private Optional<Embedder> embedder = Optional.empty();
  private final AtomicInteger asked = new AtomicInteger();

  /** Loads the models, the demands of the diagnosis' training set and the sample's patents. */
  @Setup
  public void setUp() {
    ShippedData shipped = ShippedData.onClassPath();
    byte[] set = shipped.bytes("diagnosis/train.jsonl").orElseThrow();
    texts =
        LabelledDemand.read(new String(set, StandardCharsets.UTF_8).lines().toList()).stream()
            .map(LabelledDemand::text)
            .toList();
    patents = Sample.patents();
    classifier = Optional.of(IndustryClassifier.open(shipped));
    rules = Optional.of(TaxonomyFiles.of(shipped).rules());
    embedder = Optional.of(Languages.embedder(shipped));
  }

  /** Closes the encoder. */
  @TearDown
  public void tearDown() {
    embedder.ifPresent(Embedder::close);
  }

  /** The next demand's industries. */
  @Benchmark
  public Classification words() {
    return classifier.orElseThrow().classify(text());
  }

  /** The industries of the next demands, and their vectors beside them. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public List<Embedding> wordsAndEmbedding(Blackhole hole) {
    List<String> batch = Stream.generate(this::text).limit(BATCH).toList();
    batch.forEach(text -> hole.consume(classifier.orElseThrow().classify(text)));
    return embedder.orElseThrow().embedAll(batch);
  }

  /** The rows of the reference table that hold for the next patent. */
  @Benchmark
  public Object rules() {
    Patent patent = patents.get(next() % patents.size());
    return rules.orElseThrow().match(patent.ipc(), patent.text());
  }

  private String text() {
    return texts.get(next() % texts.size());
  }

  private int next() {
    return asked.getAndIncrement() & Integer.MAX_VALUE;
  }
}
