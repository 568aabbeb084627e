package dev.patentengine.benchmarks;

import dev.patentengine.Language;
import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.datasets.Sample;
import dev.patentengine.diagnose.LabelledDemand;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.lucene.LuceneIndex;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandAnalyzer;
import dev.patentengine.match.DemandMatch;
import dev.patentengine.match.DemandMeaning;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.match.MatchModel;
import dev.patentengine.match.Matcher;
import dev.patentengine.match.ReverseMatcher;
import dev.patentengine.match.StandingQueries;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Viewer;
import dev.patentengine.nlp.Embedding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
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
 * How many new patents meet the demands that stand in a second, on one thread: the demands are
 * those of the labelled sets for diagnosis (more than there are of them: the same again, under
 * other ids), the patents those of the sample. {@code rank} scores and sorts all demands; {@code
 * push} also weighs figures and conditions and writes the reasons; {@code embedAndPush} embeds the
 * patent before, as an import does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(jvmArgsAppend = {"-Xmx3g", "--add-modules=jdk.incubator.vector"})
public class PushBenchmark {

  private static final double LEAST = 0.5;
  private static final int MOST = 10;

  /** How many demands stand. */
  @Param({"1000", "10000"})
  public int demands;

  private List<IndexEntry> patents = List.of();
  private Optional<StandingQueries> standing = Optional.empty();
  private Optional<ReverseMatcher> reverse = Optional.empty();
  private Optional<Language> language = Optional.empty();
  private Optional<PatentIndex> index = Optional.empty();
  private int asked;

  /** Stores the patents and lets the demands stand. */
  @Setup
  public void setUp() throws IOException {
    ShippedData shipped = ShippedData.onClassPath();
    Language words = Languages.standard(shipped);
    language = Optional.of(words);
    Path folder = Files.createTempDirectory("push-benchmark-");
    PatentIndex store = LuceneIndex.open(folder, words.segmenter(), words.embedder().identity());
    index = Optional.of(store);
    patents = embedded(words, Sample.patents());
    store.put(patents);
    store.refresh();
    MatchModel model = MatchModel.of(shipped);
    StandingQueries all = new StandingQueries(store, words.segmenter(), model);
    all.put(queries(words, shipped));
    standing = Optional.of(all);
    reverse =
        Optional.of(
            new ReverseMatcher(
                all,
                store,
                words.segmenter(),
                words.quantities(),
                model.bridge(),
                Matcher.Surroundings.none()));
  }

  private static List<IndexEntry> embedded(Language words, List<Patent> patents) {
    List<Embedding> vectors =
        words.embedder().embedAll(patents.stream().map(Patent::text).toList());
    List<IndexEntry> entries = new ArrayList<>();
    for (int i = 0; i < patents.size(); i++) {
      entries.add(IndexEntry.of(patents.get(i)).with(vectors.get(i)));
    }
    return entries;
  }

  private Map<String, DemandQuery> queries(Language words, ShippedData shipped) {
    List<String> texts = new ArrayList<>();
    for (String set : List.of("diagnosis/train.jsonl", "diagnosis/test.jsonl")) {
      String lines = new String(shipped.bytes(set).orElseThrow(), StandardCharsets.UTF_8);
      LabelledDemand.read(lines.lines().toList()).forEach(each -> texts.add(each.text()));
    }
    List<Embedding> vectors = new DemandMeaning(words.embedder()).of(texts);
    DemandAnalyzer analyzer =
        new DemandAnalyzer(words.segmenter(), words.stopWords(), words.embedder());
    Map<String, DemandQuery> queries = new TreeMap<>();
    for (int i = 0; i < demands; i++) {
      String text = texts.get(i % texts.size());
      Optional<Embedding> vector = Optional.of(vectors.get(i % texts.size()));
      queries.put("d" + i, new DemandQuery(text, analyzer.words(text), vector));
    }
    return queries;
  }

  /** Closes index and encoder. */
  @TearDown
  public void tearDown() {
    index.ifPresent(PatentIndex::close);
    language.ifPresent(Language::close);
  }

  /** The ten demands that the next patent comes nearest to. */
  @Benchmark
  public List<Candidate> rank() {
    return standing.orElseThrow().rank(next(), MOST);
  }

  /** The pushes of the next patent, its vector known. */
  @Benchmark
  public List<DemandMatch> push() {
    return reverse
        .orElseThrow()
        .demands(next(), demand -> Optional.empty(), Viewer.OPERATOR, LEAST, MOST);
  }

  /** The pushes of the next patent, from its text. */
  @Benchmark
  public List<DemandMatch> embedAndPush() {
    Patent patent = next().patent();
    Embedding vector = language.orElseThrow().embedder().embed(patent.text());
    return reverse
        .orElseThrow()
        .demands(
            IndexEntry.of(patent).with(vector),
            demand -> Optional.empty(),
            Viewer.OPERATOR,
            LEAST,
            MOST);
  }

  private IndexEntry next() {
    return patents.get(asked++ % patents.size());
  }
}
