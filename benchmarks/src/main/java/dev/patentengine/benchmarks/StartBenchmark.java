package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long a new process takes from its start to its end, in which it opens a prepared corpus and
 * answers one demand with the real encoder, in a heap of 2 GB. Beside it stand, in the median, when
 * the index was open and when the first answer was there, counted from the start of the process,
 * and what it then held: heap after a collection, memory of its own in all (resident, not of
 * files), and on disk what its index and, of that, the vector stage's graph and codes take.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StartBenchmark {

  private PreparedCorpus prepared = PreparedCorpus.none();
  private final Map<String, List<Double>> answers = new TreeMap<>();

  /** Finds the corpus. */
  @Setup
  public void setUp() {
    prepared = PreparedCorpus.chosen();
  }

  /** Runs the process. */
  @Benchmark
  public JsonNode process() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.startsWith("-Xmx") && !argument.startsWith("-D"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx2g", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(StartProbe.class.getName(), prepared.folder().toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String answer =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the process ended with " + process.exitValue());
    }
    JsonNode json = JsonMapper.builder().build().readTree(answer);
    json.properties()
        .forEach(fact ->
            answers
                .computeIfAbsent(fact.getKey(), key -> new ArrayList<>())
                .add(fact.getValue().asDouble()));
    return json;
  }

  /** Notes what the processes said. */
  @TearDown
  public void tearDown() {
    Map<String, Double> medians = new TreeMap<>();
    answers.forEach((name, values) ->
        medians.put(name, values.stream().sorted().toList().get(values.size() / 2)));
    Facts.note("StartBenchmark", Map.of(), medians);
  }
}
