package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what has changed between two result files beyond their noise. */
@Command(name = "compare", header = "比较两个结果文件：哪些变化超出噪声", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  /** What must be the same for figures to be comparable. */
  private static final List<String> CIRCUMSTANCES =
      List.of("cpu", "processors", "jdk", "mode", "/corpus/documents");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "之前", description = "结果文件")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "之后", description = "结果文件")
  private Path after = Path.of("");

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    JsonNode then = file(before);
    JsonNode now = file(after);
    for (String what : CIRCUMSTANCES) {
      String path = what.startsWith("/") ? what : "/" + what;
      if (!then.at(path).equals(now.at(path))) {
        out.println(
            "注意：两次的 "
                + path.substring(1)
                + " 不同："
                + shown(then.at(path))
                + "，"
                + shown(now.at(path)));
      }
    }
    Map<String, JsonNode> old = results(then);
    results(now)
        .forEach((name, result) -> {
          JsonNode earlier = old.remove(name);
          out.println(name + (earlier == null ? "  新增" : "  " + Change.of(earlier, result).line()));
        });
    old.keySet().forEach(gone -> out.println(gone + "  不再测量"));
    out.flush();
    return 0;
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "未记载" : value.asText();
  }

  private static JsonNode file(Path file) throws IOException {
    JsonNode json = JsonMapper.builder().build().readTree(Files.readString(file));
    if (!json.path("results").isArray()) {
      throw new IllegalArgumentException(file + " 不是基准结果文件：缺少 results");
    }
    return json;
  }

  private static Map<String, JsonNode> results(JsonNode json) {
    Map<String, JsonNode> results = new TreeMap<>();
    json.path("results").forEach(result -> results.put(ResultTable.name(result), result));
    return results;
  }
}
