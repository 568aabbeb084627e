package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.benchmarks.rival.VectorSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs benchmarks and writes what they measured. */
@Command(name = "run", header = "运行基准，写出结果文件与表", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  /** Those that need a prepared corpus. */
  private static final List<String> ON_A_CORPUS =
      List.of("Vector", "Ranking", "Demand", "Match", "WhileWriting", "Start");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "名称", arity = "0..1", description = "哪些基准（正则，默认全部），如 Segmentation")
  private String name = ".*";

  @Option(names = "--full", description = "完整形式：更多规模、轮次与进程（默认为快速形式）")
  private boolean full;

  @Option(names = "--smoke", description = "只验证能运行：各测一次，数字没有意义")
  private boolean smoke;

  @Option(
      names = "--corpus",
      paramLabel = "目录",
      description = "bench prepare 备好的语料；不给出时自动备好一份（快速 20,000 件，完整 100,000 件）")
  private Optional<Path> corpus = Optional.empty();

  @Option(names = "--param", paramLabel = "名=值,值", description = "限定参数，如 share=1.0,0.1；可多次给出")
  private Map<String, String> restricted = new LinkedHashMap<>();

  @Option(names = "--out", paramLabel = "文件", description = "结果文件（JSON），每测完一类就写一次")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--gold", paramLabel = "文件", arity = "1..*", description = "分词标准文件：并列各家的词 F1")
  private List<Path> gold = List.of();

  @Override
  public Integer call() throws IOException {
    Form form = full ? Form.FULL : smoke ? Form.SMOKE : Form.QUICK;
    SortedSet<String> classes = BenchmarkRun.classes(name);
    if (classes.isEmpty()) {
      throw new IllegalArgumentException("没有名称含 " + name + " 的基准");
    }
    ObjectNode json = Machine.describe();
    json.put("mode", form.name()).put("confidence", Spread.CONFIDENCE);
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    List<String> arguments = new ArrayList<>();
    arguments.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    if (classes.stream().anyMatch(RunCommand::needsCorpus)) {
      PreparedCorpus prepared = corpus(form);
      json.set("corpus", prepared.about());
      arguments.add("-D" + PreparedCorpus.FOLDER + "=" + prepared.folder().toAbsolutePath());
      parameters.put("system", VectorSystem.availableFor(prepared));
    }
    restricted.forEach((key, values) -> parameters.put(key, List.of(values.split(",", -1))));
    new BenchmarkRun(form, json, out, spec.commandLine().getErr())
        .run(classes, name, parameters, arguments);
    finish(json);
    return json.has("failed") ? 1 : 0;
  }

  private void finish(ObjectNode json) throws IOException {
    if (!gold.isEmpty()) {
      json.set("wordF1", SegmentationQuality.measure(gold));
    }
    ResultTable.print(spec.commandLine().getOut(), json);
    if (out.isPresent()) {
      Files.writeString(out.get(), json.toPrettyString() + "\n");
    }
  }

  private static boolean needsCorpus(String benchmark) {
    String simple = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    return ON_A_CORPUS.stream().anyMatch(kind -> simple.equals(kind + "Benchmark"));
  }

  private PreparedCorpus corpus(Form form) throws IOException {
    if (corpus.isPresent()) {
      return PreparedCorpus.open(corpus.get());
    }
    Path folder = Machine.builtInto().resolve("corpus-" + form.documents());
    return new CorpusMaking(folder, form.documents(), spec.commandLine().getErr()).make(true);
  }
}
