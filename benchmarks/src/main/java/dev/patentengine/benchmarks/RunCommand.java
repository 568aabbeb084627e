package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs benchmarks and writes what they measured. */
@Command(name = "run", header = "运行基准，写出结果文件与表", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "名称", arity = "0..1", description = "哪些基准（正则，默认全部），如 Segmentation")
  private String name = ".*";

  @Option(names = "--full", description = "完整形式：更多轮次与进程（默认为快速形式）")
  private boolean full;

  @Option(names = "--out", paramLabel = "文件", description = "结果文件（JSON）")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--gold", paramLabel = "文件", arity = "1..*", description = "分词标准文件：并列各家的词 F1")
  private List<Path> gold = List.of();

  @Override
  public Integer call() throws RunnerException, IOException {
    Collection<RunResult> results = new Runner(options().build()).run();
    ObjectNode json = Machine.describe();
    json.put("mode", full ? "full" : "quick");
    ArrayNode measured = json.putArray("results");
    results.forEach(result -> measured.add(json(result)));
    if (!gold.isEmpty()) {
      json.set("wordF1", SegmentationQuality.measure(gold));
    }
    ResultTable.print(spec.commandLine().getOut(), json);
    if (out.isPresent()) {
      Files.writeString(out.get(), json.toPrettyString() + "\n");
    }
    return 0;
  }

  private ChainedOptionsBuilder options() {
    return new OptionsBuilder()
        .include(name)
        .verbosity(VerboseMode.SILENT)
        .forks(full ? 3 : 1)
        .warmupIterations(full ? 5 : 2)
        .warmupTime(TimeValue.seconds(full ? 3 : 1))
        .measurementIterations(full ? 5 : 3)
        .measurementTime(TimeValue.seconds(full ? 5 : 2))
        .jvmArgsAppend("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
  }

  private static ObjectNode json(RunResult result) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    String[] path = result.getParams().getBenchmark().split("\\.");
    json.put("benchmark", path[path.length - 2] + "." + path[path.length - 1]);
    ObjectNode parameters = json.putObject("parameters");
    for (String key : result.getParams().getParamsKeys()) {
      parameters.put(key, result.getParams().getParam(key));
    }
    json.put("score", result.getPrimaryResult().getScore());
    double error = result.getPrimaryResult().getScoreError();
    json.put("error", Double.isFinite(error) ? error : 0);
    if (result.getParams().getMode() == Mode.SampleTime) {
      json.put("p50", result.getPrimaryResult().getStatistics().getPercentile(50));
      json.put("p99", result.getPrimaryResult().getStatistics().getPercentile(99));
    }
    return json.put("unit", result.getPrimaryResult().getScoreUnit());
  }
}
