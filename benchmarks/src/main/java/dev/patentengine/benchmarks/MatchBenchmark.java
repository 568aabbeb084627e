package dev.patentengine.benchmarks;

import dev.patentengine.Language;
import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandAnalyzer;
import dev.patentengine.match.DemandMeaning;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.match.Match;
import dev.patentengine.match.Ranker;
import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Where the time of one match goes: each part alone, warm, one caller, for demands of 200
 * characters on a prepared corpus, and {@code whole}, from the text to ten explained patents. The
 * generated vector takes the place of the encoder's answer; the encoder works all the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MatchBenchmark {

  private static final int DEMANDS = 100;
  private static final int SHOWN = 10;

  private final Language language = Languages.standard(ShippedData.onClassPath());
  private final DemandAnalyzer analyzer =
      new DemandAnalyzer(language.segmenter(), language.stopWords(), language.embedder());
  private final DemandMeaning meaning = new DemandMeaning(language.embedder());
  private final List<DemandQuery> demands = new ArrayList<>();
  private @Nullable PatentIndex index;
  private @Nullable MatchStages stages;
  private int asked;

  /**
   * Opens the index and lets every demand go through all the parts and then through the whole: what
   * is compiled behind a short warm-up takes the processors from the encoder.
   */
  @Setup
  public void open() {
    PreparedCorpus prepared = PreparedCorpus.chosen();
    PatentIndex opened = prepared.openIndex();
    index = opened;
    for (int i = 0; i < DEMANDS; i++) {
      String text = prepared.corpus().demand(i).text();
      Embedding vector = prepared.corpus().demand(i).vector();
      demands.add(new DemandQuery(text, analyzer.words(text), Optional.of(vector)));
    }
    stages = MatchStages.of(opened, language, demands);
    demands.forEach(demand -> whole());
  }

  /** Closes the index and the encoder. */
  @TearDown
  public void close() {
    Objects.requireNonNull(index).close();
    language.close();
  }

  private DemandQuery next() {
    return demands.get(asked++ % demands.size());
  }

  private MatchStages stages() {
    return Objects.requireNonNull(stages);
  }

  private List<Candidate> rank(Ranker ranker) {
    return ranker.rank(next(), Filter.ALL, MatchStages.READ);
  }

  /** The demand's words. */
  @Benchmark
  public Map<String, Float> analysis() {
    return analyzer.words(next().text());
  }

  /** The demand's vector, on all processors. */
  @Benchmark
  public Embedding embedding() {
    return meaning.of(next().text());
  }

  /** Candidates by words. */
  @Benchmark
  public List<Candidate> lexical() {
    return rank(stages().words());
  }

  /** Candidates by meaning. */
  @Benchmark
  public List<Candidate> vector() {
    return rank(stages().meaning());
  }

  /** The two, fused and then ordered by what was learnt. */
  @Benchmark
  public List<Candidate> ranking() {
    return stages().ordering().rank(next(), Filter.ALL, MatchStages.SEEN);
  }

  /** Figures, conditions, folding, diversity and reasons for what was ranked. */
  @Benchmark
  public List<Match> explanation() {
    return stages().explaining().match(next(), Filter.ALL, SHOWN);
  }

  /** All of it. */
  @Benchmark
  public List<Match> whole() {
    DemandQuery next = next();
    meaning.of(next.text());
    DemandQuery query = new DemandQuery(next.text(), analyzer.words(next.text()), next.vector());
    return stages().matcher().match(query, Filter.ALL, SHOWN);
  }
}
