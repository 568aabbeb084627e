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
 * How many texts two threads classify in a second: demands by the shipped model, looking at words
 * only and looking at the sentence vector too; and patents by the reference table alone (1,000,000
 * in a minute are 16,667 a second).
 */
@State(Scope.Benchmark)
@Threads(2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ClassifyBenchmark {

  private List<String> texts = List.of();
  private List<Patent> patents = List.of();
  private Optional<IndustryClassifier> words = Optional.empty();
  private Optional<IndustryClassifier> whole = Optional.empty();
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
    rules = Optional.of(TaxonomyFiles.of(shipped).rules());
    IndustryClassifier classifier = IndustryClassifier.open(shipped);
    Embedder encoder = Languages.embedder(shipped);
    words = Optional.of(classifier);
    whole = Optional.of(classifier.withKnownEmbedder(encoder));
    embedder = Optional.of(encoder);
  }

  /** Closes the encoder. */
  @TearDown
  public void tearDown() {
    embedder.ifPresent(Embedder::close);
  }

  /** The next demand's industries by its words. */
  @Benchmark
  public Classification words() {
    return words.orElseThrow().classify(text());
  }

  /** The next demand's industries by its words and its vector. */
  @Benchmark
  public Classification wordsAndEmbedding() {
    return whole.orElseThrow().classify(text());
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
