package dev.patentengine.benchmarks;

import dev.patentengine.Languages;
import dev.patentengine.benchmarks.corpus.GeneratedDemand;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.benchmarks.corpus.Truth;
import dev.patentengine.index.Filter;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandAnalyzer;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.match.MatchModel;
import dev.patentengine.match.Pipelines;
import dev.patentengine.match.Ranker;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.Segmenter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * How long a ranking of 100 takes once a demand of 200 characters is words and a vector: by words,
 * by meaning, by both (hybrid), and by what was learnt; one thread. Beside the hybrid stands how
 * many of its first ten are those of a fusion with exact vector search.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RankingBenchmark {

  private static final int DEPTH = 100;

  /** Which ranking. */
  @Param({"bm25", "dense", "fused", "learnt"})
  public String pipeline = "";

  /** What part of the corpus a filter lets pass; 1.0 for no filter. */
  @Param({"1.0", "0.1"})
  public double share;

  private List<DemandQuery> demands = List.of();
  private Filter filter = Filter.ALL;
  private @Nullable PatentIndex index;
  private @Nullable Ranker ranker;
  private int asked;

  /** Opens the index and reads the demands. */
  @Setup
  public void setUp() throws IOException {
    PreparedCorpus prepared = PreparedCorpus.chosen();
    PatentIndex opened = prepared.openIndex();
    index = opened;
    filter = prepared.corpus().latest(share);
    Segmenter segmenter = Languages.segmenter();
    Pipelines pipelines = new Pipelines(opened, MatchModel.untrained());
    ranker = Objects.requireNonNull(pipelines.byName().get(pipeline));
    demands =
        IntStream.range(0, Truth.DEMANDS).mapToObj(i -> query(prepared, i, segmenter)).toList();
    if (pipeline.equals("fused")) {
      note(new ExactFusion(prepared.truth(), pipelines.words(), share));
    }
  }

  private static DemandQuery query(PreparedCorpus prepared, int number, Segmenter segmenter) {
    GeneratedDemand demand = prepared.corpus().demand(number);
    GivenVectors given = new GivenVectors(Map.of(), prepared.encoder());
    DemandAnalyzer analyzer = new DemandAnalyzer(segmenter, PatentStopWords.standard(), given);
    return new DemandQuery(
        demand.text(), analyzer.words(demand.text()), Optional.of(demand.vector()));
  }

  private void note(ExactFusion exact) {
    double agreement = 0;
    for (int i = 0; i < demands.size(); i++) {
      List<Candidate> ours = ranker().rank(demands.get(i), filter, DEPTH);
      agreement += exact.agreement(i, demands.get(i), filter, ours) / demands.size();
    }
    Facts.note(
        "RankingBenchmark",
        Map.of("pipeline", pipeline, "share", Double.toString(share)),
        Map.of("agreement@10", agreement));
  }

  private Ranker ranker() {
    return Objects.requireNonNull(ranker);
  }

  /** Closes the index. */
  @TearDown
  public void tearDown() {
    Objects.requireNonNull(index).close();
  }

  /** The ranking of the next demand. */
  @Benchmark
  public List<Candidate> rank() {
    return ranker().rank(demands.get(asked++ % demands.size()), filter, DEPTH);
  }
}
