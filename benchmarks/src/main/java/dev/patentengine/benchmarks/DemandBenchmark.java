package dev.patentengine.benchmarks;

import dev.patentengine.Language;
import dev.patentengine.Languages;
import dev.patentengine.PatentEngine;
import dev.patentengine.ShippedData;
import dev.patentengine.benchmarks.corpus.GeneratedCorpus;
import dev.patentengine.benchmarks.corpus.GeneratedDemand;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.match.DemandMeaning;
import dev.patentengine.match.Match;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.RememberingEmbedder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long a match takes from text to ten explained patents, warm, one caller, demands of 200
 * characters on a prepared corpus: {@code new-text} with every text seen for the first time, {@code
 * same-text} with one text again and again, {@code vector-given} without the encoder, and {@code
 * embedding-alone} for what the encoder takes of it, and {@code whole-text-alone} for what it would
 * take without the sentences. The encoder embeds the text, then the generated vector takes the
 * place of its answer, for the text and for each of its sentences. What was embedded last is
 * remembered, as the service does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class DemandBenchmark {

  private static final int TOP = 10;
  private static final int FRESH = 500;
  private static final int FASTER = 4;

  /**
   * So many demands go through before, {@value #FASTER} times as many without the encoder, which
   * takes most of the time: what is compiled late takes the processors otherwise.
   */
  int warming = 400;

  /** What is asked. */
  @Param({"new-text", "same-text", "vector-given", "embedding-alone", "whole-text-alone"})
  public String asking = "";

  private final Map<String, Embedding> vectors = new ConcurrentHashMap<>();
  private List<Demand> demands = List.of();
  private GeneratedCorpus corpus = new GeneratedCorpus(1, 1);
  private @Nullable PatentEngine engine;
  private long next;
  private int asked;

  /** Opens the engine. */
  @Setup
  public void setUp() {
    PreparedCorpus prepared = PreparedCorpus.chosen();
    corpus = prepared.corpus();
    ShippedData shipped = ShippedData.onClassPath();
    Language standard = Languages.standard(shipped);
    Language language =
        new Language(
            standard.segmenter(),
            standard.stopWords(),
            standard.keywords(),
            standard.quantities(),
            new RememberingEmbedder(
                new GivenVectors(
                    vectors,
                    prepared.encoder(),
                    standard.embedder(),
                    !asking.equals("vector-given")),
                FRESH));
    engine = PatentEngine.builder().language(language).open(prepared.index());
    int before = asking.equals("vector-given") ? FASTER * warming : warming;
    for (long number = -before; number < 0; number++) {
      engine.match(written(number), TOP);
    }
  }

  /** Demand {@code number}, whose vectors are known now. */
  private Demand written(long number) {
    GeneratedDemand demand = corpus.demand(number);
    DemandMeaning.views(demand.text()).forEach(view -> vectors.put(view, demand.vector()));
    return Demand.of(demand.text());
  }

  /** Writes demands that nobody has asked yet. */
  @Setup(Level.Iteration)
  public void write() {
    List<Demand> fresh = new ArrayList<>();
    vectors.clear();
    int count = asking.equals("same-text") ? 1 : FRESH;
    long first = asking.equals("same-text") ? 0 : next;
    for (long number = first; number < first + count; number++) {
      fresh.add(written(number));
    }
    next = first + count;
    demands = fresh;
    asked = 0;
    // What was written would else be moved about while the first demands are answered.
    System.gc();
  }

  /** Closes the engine. */
  @TearDown
  public void tearDown() {
    engine().close();
  }

  private PatentEngine engine() {
    return Objects.requireNonNull(engine);
  }

  /** The answer to the next demand. */
  @Benchmark
  public Object match() {
    Demand demand = demands.get(asked++ % demands.size());
    if (asking.equals("embedding-alone")) {
      return engine().query(demand);
    }
    if (asking.equals("whole-text-alone")) {
      return engine().embed(demand.text());
    }
    List<Match> matches = engine().match(demand, TOP);
    return matches;
  }
}
