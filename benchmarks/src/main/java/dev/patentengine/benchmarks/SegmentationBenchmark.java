package dev.patentengine.benchmarks;

import dev.patentengine.datasets.Sample;
import dev.patentengine.model.Patent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Characters a second, one thread, on titles, abstracts and claims of the shipped sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SegmentationBenchmark {

  /** Characters that an invocation cuts. */
  private static final int CHARACTERS = 20_000;

  /** Who cuts. */
  @Param({"engine-reading", "engine-search", "hanlp", "hanlp-no-names", "jieba", "ansj", "smartcn"})
  public String cutter = "";

  private Cutter cutting = text -> List.of();
  private List<String> texts = List.of();

  /** Loads dictionaries and texts. */
  @Setup
  public void setUp() {
    cutting = Cutter.named(cutter);
    texts = texts();
  }

  /** Texts of {@value #CHARACTERS} characters in all. */
  static List<String> texts() {
    List<String> texts = new ArrayList<>();
    int left = CHARACTERS;
    for (Patent patent : Sample.patents()) {
      for (String text : parts(patent)) {
        String cut = text.substring(0, Math.min(left, text.length()));
        if (!cut.isEmpty()) {
          texts.add(cut);
        }
        left -= cut.length();
      }
    }
    return texts;
  }

  private static List<String> parts(Patent patent) {
    List<String> parts = new ArrayList<>(List.of(patent.title(), patent.summary()));
    parts.addAll(patent.claims());
    return parts;
  }

  /** Cuts all texts; the score is in characters. */
  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public void characters(Blackhole sink) {
    for (String text : texts) {
      sink.consume(cutting.words(text));
    }
  }
}
