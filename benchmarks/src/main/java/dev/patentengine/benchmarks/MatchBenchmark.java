package dev.patentengine.benchmarks;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.index.Filter;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandAnalyzer;
import dev.patentengine.match.Match;
import dev.patentengine.match.Matcher;
import dev.patentengine.match.Pipelines;
import dev.patentengine.match.Ranker;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.quantity.PatternQuantities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long one match takes for a demand of 200 characters, warm, one after the other, and where the
 * time goes. Each stage includes the ones before it, but not the reading and embedding of the
 * demand, which are measured alone. Patents are generated and have vectors of a cheap kind.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xmx4g", "--add-modules=jdk.incubator.vector"})
public class MatchBenchmark {

  private static final int SHOWN = 10;
  private static final int CANDIDATES = 100;

  /** An index and its demands. */
  @State(Scope.Benchmark)
  public static class Library {

    /** How many patents. */
    @Param({"7632", "100000"})
    public int patents;

    private Optional<GeneratedLibrary> library = Optional.empty();
    private int asked;

    /** Opens the index, and fills it at the first run. */
    @Setup
    public void open() {
      library = Optional.of(GeneratedLibrary.of(patents));
    }

    /** Closes it. */
    @TearDown
    public void close() {
      library.ifPresent(GeneratedLibrary::close);
    }

    private List<Candidate> next(Function<Pipelines, Ranker> ranker) {
      GeneratedLibrary opened = library.orElseThrow();
      return ranker.apply(opened.pipelines()).rank(opened.demand(asked++), Filter.ALL, CANDIDATES);
    }
  }

  /** The encoder and texts. */
  @State(Scope.Benchmark)
  public static class Reading {

    private final Embedder embedder = Languages.embedder(ShippedData.onClassPath());
    private final DemandAnalyzer analyzer =
        new DemandAnalyzer(Languages.segmenter(), PatentStopWords.standard(), embedder);
    private final List<String> texts = GeneratedLibrary.texts().toList();
    private int asked;

    private String next() {
      return texts.get(asked++ % texts.size());
    }

    /** Closes the encoder. */
    @TearDown
    public void close() {
      embedder.close();
    }
  }

  /** The demand's words. */
  @Benchmark
  public Map<String, Float> readWords(Reading reading) {
    return reading.analyzer.words(reading.next());
  }

  /** The demand's vector, on all processors. */
  @Benchmark
  public Embedding embed(Reading reading) {
    return reading.embedder.embed(reading.next());
  }

  /** Candidates by words. */
  @Benchmark
  public List<Candidate> words(Library state) {
    return state.next(Pipelines::words);
  }

  /** Candidates by meaning. */
  @Benchmark
  public List<Candidate> meaning(Library state) {
    return state.next(Pipelines::meaning);
  }

  /** Both, fused. */
  @Benchmark
  public List<Candidate> fused(Library state) {
    return state.next(Pipelines::fused);
  }

  /** Fused and then ordered by what was learnt. */
  @Benchmark
  public List<Candidate> ranked(Library state) {
    return state.next(Pipelines::learnt);
  }

  /** Everything, with reasons for the first ten. */
  @Benchmark
  public List<Match> matched(Library state) {
    GeneratedLibrary library = state.library.orElseThrow();
    return new Matcher(
            library.index(),
            library.pipelines().learnt(),
            library.segmenter(),
            new PatternQuantities(),
            Matcher.Surroundings.none())
        .match(library.demand(state.asked++), Filter.ALL, SHOWN);
  }
}
