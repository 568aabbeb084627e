package dev.patentengine.benchmarks;

import dev.patentengine.Languages;
import dev.patentengine.datasets.Sample;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.onnx.BgeEmbedder;
import dev.patentengine.nlp.sketch.SketchLesson;
import dev.patentengine.nlp.sketch.Sketcher;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * Texts a second on one thread: sketches, words cut and vectors summed, beside the encoder that
 * they stand in for, in fp32. Texts are stretches of the sample's abstracts. The vectors of the
 * words are learnt from random ones here, since what they say does not change the time; what
 * sketches are worth {@code eval match --sketch} measures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SketchBenchmark {

  private static final int TEXTS = 32;

  private static final ModelIdentity NOBODY = new ModelIdentity("random", "0123456789abcdef", 512);

  /** Characters of a text. */
  @Param({"20", "200"})
  public int length;

  private List<String> texts = List.of();
  private @Nullable Sketcher sketcher;
  private @Nullable Embedder encoder;

  /** Learns words and loads the encoder. */
  @Setup
  public void setUp() {
    texts = EmbeddingBenchmark.texts(length);
    Segmenter segmenter = Languages.segmenter();
    List<String> taught =
        Sample.patents().stream()
            .flatMap(patent -> Stream.of(patent.title(), patent.text()))
            .toList();
    sketcher =
        Sketcher.of(
            SketchLesson.of(taught, segmenter)
                .learn(NOBODY, SketchBenchmark::vector, 1, (epoch, cosine) -> {}),
            segmenter);
    encoder = BgeEmbedder.builder().threads(1).open();
  }

  private static float[] vector(String text) {
    SplittableRandom random = new SplittableRandom(text.hashCode());
    float[] vector = new float[NOBODY.dimensions()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextDouble(-1, 1);
    }
    return Embedding.of(vector).toArray();
  }

  /** Gives the model back. */
  @TearDown
  public void tearDown() {
    Objects.requireNonNull(encoder).close();
  }

  /** Sketches, one by one. */
  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public List<Embedding> sketch() {
    return texts.stream().map(Objects.requireNonNull(sketcher)::sketch).toList();
  }

  /** The encoder's vectors, all at once. */
  @Benchmark
  @OperationsPerInvocation(TEXTS)
  public List<Embedding> encoder() {
    return Objects.requireNonNull(encoder).embedAll(texts);
  }
}
