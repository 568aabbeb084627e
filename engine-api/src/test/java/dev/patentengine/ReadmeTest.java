package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.cli.ReadmeCommands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works, and its table is the measured one. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path RESULTS =
      Path.of("..", "benchmarks", "results", "match-development.jsonl");

  @TempDir Path folder;

  @Test
  void commandsRun() throws IOException {
    for (String name : List.of("patents.jsonl", "demands.jsonl", "qrels.tsv")) {
      copySample(name);
    }
    List<String> commands =
        block("sh").lines().filter(line -> line.startsWith("./engine ")).toList();
    assertThat(commands).hasSizeGreaterThan(4);
    for (String command : commands) {
      ReadmeCommands.run(command, folder);
    }
  }

  @Test
  void sampleCompilesAndFindsPatents() throws Exception {
    copySample("patents.jsonl");
    String body =
        block("java")
            .replace("\"index\"", quoted(folder.resolve("index")))
            .replace("\"patents.jsonl\"", quoted(folder.resolve("patents.jsonl")));
    Path source = folder.resolve("Sample.java");
    Files.writeString(
        source,
        """
        import dev.patentengine.PatentEngine;
        import dev.patentengine.datasets.PatentReader;
        import dev.patentengine.match.Match;
        import dev.patentengine.model.Demand;
        import java.nio.file.Path;
        public class Sample {
          public static void main(String[] args) throws Exception {
        """
            + body
            + "}}");
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    int status =
        compiler.run(
            null,
            null,
            null,
            "-proc:none",
            "-d",
            folder.toString(),
            "-cp",
            classPath,
            source.toString());
    assertThat(status).isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Sample")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSize(5);
  }

  @Test
  void tablesAreTheMeasuredOnes() throws IOException {
    check("match-development", table());
    check("segmentation", segmentation());
  }

  private static void check(String name, String expected) throws IOException {
    String open = "<!-- " + name + " -->";
    String close = "<!-- /" + name + " -->";
    if (Boolean.getBoolean("patentengine.update")) {
      Files.writeString(
          README,
          Files.readString(README)
              .replaceAll(
                  "(?s)" + open + ".*" + close,
                  Matcher.quoteReplacement(open + "\n" + expected + close)));
    }
    assertThat(Files.readString(README)).contains(open + "\n" + expected + close);
  }

  /** Word F1 of each cutter on each gold file, and its speed against HanLP's without names. */
  private static String segmentation() throws IOException {
    JsonNode results =
        new ObjectMapper().readTree(RESULTS.resolveSibling("segmentation.json").toFile());
    Map<String, Double> speeds = new LinkedHashMap<>();
    for (JsonNode result : results.path("results")) {
      speeds.put(
          result.path("parameters").path("cutter").asText(), result.path("score").asDouble());
    }
    double unit = speeds.getOrDefault("hanlp-no-names", Double.NaN);
    StringBuilder table = new StringBuilder("| 分词 |");
    results.path("wordF1").fieldNames().forEachRemaining(file -> table.append(" " + file + " |"));
    table
        .append(" 速度（HanLP 不识人名 = 1） |\n|")
        .append("---|".repeat(2 + results.path("wordF1").size()));
    speeds.forEach((cutter, speed) -> {
      table.append("\n| ").append(cutter).append(" |");
      for (JsonNode file : results.path("wordF1")) {
        JsonNode f1 = file.path(cutter);
        table.append(
            f1.isMissingNode() ? " – |" : String.format(Locale.ROOT, " %.3f |", f1.asDouble()));
      }
      table.append(String.format(Locale.ROOT, " %.2f |", speed / unit));
    });
    return table.append("\n").toString();
  }

  private static String table() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(RESULTS)) {
      JsonNode row = mapper.readTree(line);
      List<String> names = new ArrayList<>();
      List<String> cells = new ArrayList<>();
      row.properties()
          .forEach(field -> {
            names.add(field.getKey());
            cells.add(
                field.getValue().isTextual()
                    ? field.getValue().asText()
                    : String.format(Locale.ROOT, "%.3f", field.getValue().asDouble()));
          });
      if (rows.isEmpty()) {
        rows.add("| " + String.join(" | ", names) + " |");
        rows.add("|" + "---|".repeat(names.size()));
      }
      rows.add("| " + String.join(" | ", cells) + " |");
    }
    return String.join("\n", rows) + "\n";
  }

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(README));
    assertThat(block.find()).as("a block of " + language).isTrue();
    return block.group(1);
  }

  private static String quoted(Path path) {
    return '"' + path.toString().replace("\\", "\\\\") + '"';
  }

  private void copySample(String name) throws IOException {
    try (InputStream in =
        ReadmeTest.class.getResourceAsStream("/dev/patentengine/datasets/sample/" + name)) {
      Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
    }
  }
}
