package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "之前", description = "结果文件")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "之后", description = "结果文件")
  private Path after = Path.of("");

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, JsonNode> old = results(before);
    for (Map.Entry<String, JsonNode> now : results(after).entrySet()) {
      JsonNode then = old.remove(now.getKey());
      out.println(
          then == null ? now.getKey() + "  新增" : now.getKey() + verdict(then, now.getValue()));
    }
    old.keySet().forEach(gone -> out.println(gone + "  不再测量"));
    out.flush();
    return 0;
  }

  /** Beyond noise: the two intervals of 99.9 % do not meet. */
  private static String verdict(JsonNode then, JsonNode now) {
    double a = then.path("score").asDouble();
    double b = now.path("score").asDouble();
    double noise = then.path("error").asDouble() + now.path("error").asDouble();
    String change = String.format(Locale.ROOT, "  %.1f → %.1f (×%.2f)", a, b, b / a);
    if (Math.abs(a - b) <= noise) {
      return change + "  在噪声之内";
    }
    boolean more = b > a;
    boolean better = now.path("unit").asText().startsWith("ops") == more;
    return change + (better ? "  变快" : "  变慢");
  }

  private static Map<String, JsonNode> results(Path file) throws IOException {
    JsonNode json = JsonMapper.builder().build().readTree(Files.readString(file));
    if (!json.path("results").isArray()) {
      throw new IllegalArgumentException(file + " 不是基准结果文件：缺少 results");
    }
    Map<String, JsonNode> results = new TreeMap<>();
    json.path("results").forEach(result -> results.put(ResultTable.name(result), result));
    return results;
  }
}
