package dev.patentengine.benchmarks;

import dev.patentengine.benchmarks.rival.TextEncoder;
import dev.patentengine.datasets.Sample;
import dev.patentengine.nlp.Embedding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long a text takes to become a vector, alone and among many, against langchain4j's in-process
 * class for the same model. Both use all processors. Texts are stretches of the sample's abstracts,
 * in lower case first: langchain4j's class does not do that, and the model knows no capitals. The
 * least cosine to our fp32 vectors stands beside the speed.
 */
@State(Scope.Benchmark)
public class EmbeddingBenchmark {

  private static final int TEXTS = 32;

  /** Who embeds. */
  @Param({"engine-fp32", "engine-int8", "langchain4j"})
  public String encoder = "";

  /** Characters of a text; the model reads some 510. */
  @Param({"20", "64", "200", "500"})
  public int length;

  private List<String> texts = List.of();
  private @Nullable TextEncoder opened;
  private int asked;

  /** Loads the model and compares its vectors with ours. */
  @Setup
  public void setUp() {
    texts = texts(length);
    opened = TextEncoder.open(encoder);
    if (!encoder.equals("engine-fp32")) {
      try (TextEncoder reference = TextEncoder.open("engine-fp32")) {
        Facts.note(
            "EmbeddingBenchmark",
            Map.of("encoder", encoder, "length", Integer.toString(length)),
            Map.of("leastCosine", leastCosine(opened.encode(texts), reference.encode(texts))));
      }
    }
  }

  static double leastCosine(List<Embedding> some, List<Embedding> others) {
    double least = 1;
    for (int i = 0; i < some.size(); i++) {
      least = Math.min(least, some.get(i).cosine(others.get(i)));
    }
    return least;
  }

  static List<String> texts(int length) {
    StringBuilder all = new StringBuilder();
    Sample.patents().forEach(patent -> all.append(patent.summary()));
    String text = Normalizer.normalize(all, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> texts = new ArrayList<>();
    int step = (text.length() - length) / TEXTS;
    for (int i = 0; i < TEXTS; i++) {
      texts.add(text.substring(i * step, i * step + length));
    }
    return texts;
  }

  /** Gives the model back. */
  @TearDown
  public void tearDown() {
    encoder().close();
  }

  private TextEncoder encoder() {
    return Objects.requireNonNull(opened);
  }

  /** One text, as a demand comes. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public List<Embedding> single() {
    return encoder().encode(List.of(texts.get(asked++ % TEXTS)));
  }

  /** Texts a second when {@value #TEXTS} come at once. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @OperationsPerInvocation(TEXTS)
  public List<Embedding> bulk() {
    return encoder().encode(texts);
  }
}
