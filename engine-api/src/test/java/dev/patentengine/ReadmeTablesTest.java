package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.FacetKind;
import dev.patentengine.diagnose.Finding;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of the README are the measured ones. With {@code -Dpatentengine.update=true} they are
 * written anew from benchmarks/results.
 */
class ReadmeTablesTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path RESULTS = Path.of("..", "benchmarks", "results");
  private static final List<String> EXAMPLES =
      List.of(
          "花生摘果机摘不净，一亩地落地里三四十斤，想少落点",
          "需要一种新型环保涂料技术",
          "我司是行业领先的高新技术企业，以数字化赋能高质量发展，欲打造国际一流的智能制造闭环生态，诚邀合作");

  @Test
  void matchingIsTheMeasured() throws IOException {
    check("match-development", table("match-development.jsonl", List.of()));
  }

  @Test
  void ablationIsTheMeasured() throws IOException {
    check("match-ablation", table("match-ablation.jsonl", List.of()));
  }

  @Test
  void matchingBySketchesIsTheMeasured() throws IOException {
    check("match-sketch", table("match-sketch.jsonl", List.of()));
  }

  @Test
  void segmentationIsTheMeasured() throws IOException {
    check("segmentation", segmentation());
  }

  @Test
  void diagnosisIsTheMeasured() throws IOException {
    check(
        "diagnose",
        table(
            "diagnose.jsonl",
            List.of("system", "refuse.precision", "refuse.recall", "refuse.f1", "auc", "ece")));
  }

  @Test
  void facetsAreTheMeasured() throws IOException {
    Map<String, JsonNode> systems = new LinkedHashMap<>();
    for (String line : Files.readAllLines(RESULTS.resolve("diagnose.jsonl"))) {
      JsonNode row = new ObjectMapper().readTree(line);
      systems.put(row.path("system").asText(), row);
    }
    JsonNode model = systems.getOrDefault("diagnosis", MissingNode.getInstance());
    JsonNode words = systems.getOrDefault("diagnosis-words-only", MissingNode.getInstance());
    JsonNode people = systems.getOrDefault("two labellings", MissingNode.getInstance());
    StringBuilder table = new StringBuilder(row(List.of("要素", "诊断", "只看词句", "两人之间")));
    table.append("|---|---|---|---|\n");
    for (FacetKind facet : FacetKind.values()) {
      JsonNode f1 = model.path("facet." + facet.code() + ".f1");
      if (!f1.isMissingNode()) {
        table.append(
            row(
                List.of(
                    facet.chineseName(),
                    cell(f1),
                    cell(words.path("facet." + facet.code() + ".f1")),
                    cell(people.path(facet.code() + ".f1")))));
      }
    }
    String kinds = "kind.accuracy.nontechnical";
    table.append(
        row(
            List.of(
                "类别（非技术类的正确率）",
                cell(model.path(kinds)),
                cell(words.path(kinds)),
                cell(people.path("kind.same")))));
    check("diagnose-facets", table.toString());
  }

  @Test
  void industriesAreTheMeasured() throws IOException {
    check(
        "classify",
        table(
            "classify.jsonl",
            List.of(
                "system",
                "l1.one.acc@1",
                "l1.micro-f1",
                "l1.macro-f1",
                "l2.micro-f1",
                "l2.macro-f1",
                "l2.labelled.hit@1",
                "l2.labelled.hit@3")));
    check(
        "classify-demands",
        table(
            "classify.jsonl",
            List.of("system", "demands.l1.first", "demands.l2.hit@3", "demands.l1.first.or.none")));
    check(
        "classify-titles",
        table("classify.jsonl", List.of("system", "l1.ece", "l2.ece", "ipc.acc@1", "ipc.acc@3")));
  }

  @Test
  void teamsAreTheMeasured() throws IOException {
    check("teams", table("teams.jsonl", List.of("method", "mrr", "r@10", "ndcg@10", "map")));
  }

  @Test
  void teamSpeedIsTheMeasured() throws IOException {
    JsonNode results =
        new ObjectMapper().readTree(RESULTS.resolve("teams-speed.json").toFile()).path("results");
    StringBuilder table = new StringBuilder("| 人:专利 | p50 | p99 |\n|---|---|---|\n");
    for (JsonNode result : results) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f |%n",
              result.path("parameters").path("size").asText(),
              result.path("p50").asDouble(),
              result.path("p99").asDouble()));
    }
    check("teams-speed", table.toString());
  }

  @Test
  void loadIsTheMeasured() throws IOException {
    StringBuilder table =
        new StringBuilder(
            "| 负载 | 应答/秒 | p50 ms | p99 ms | 拒绝 % | 出错 |\n|---|---|---|---|---|---|\n");
    JsonNode results =
        new ObjectMapper().readTree(RESULTS.resolve("load.json").toFile()).path("results");
    for (JsonNode result : results) {
      double all =
          result.path("accepted").asDouble()
              + result.path("refused").asDouble()
              + result.path("errors").asDouble();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.0f | %.0f | %.0f | %d |%n",
              result.path("load").asText(),
              result.path("perSecond").asDouble(),
              result.path("p50").asDouble(),
              result.path("p99").asDouble(),
              100 * result.path("refused").asDouble() / all,
              result.path("errors").asLong()));
    }
    check("load", table.toString());
  }

  @Test
  void diagnosisSpeedIsTheMeasured() throws IOException {
    StringBuilder table = new StringBuilder("| 基准 | 条/秒 |\n|---|---|\n");
    new ObjectMapper()
        .readTree(RESULTS.resolve("diagnose-speed.json").toFile())
        .path("results")
        .forEach(result ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.0f |%n",
                    result.path("benchmark").asText(),
                    result.path("score").asDouble())));
    check("diagnose-speed", table.toString());
  }

  @Test
  void pushSpeedIsTheMeasured() throws IOException {
    StringBuilder table = new StringBuilder("| 基准 | 规模 | 结果 |\n|---|---|---|\n");
    new ObjectMapper()
        .readTree(RESULTS.resolve("push-speed.json").toFile())
        .path("results")
        .forEach(result ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %.0f %s |%n",
                    result.path("benchmark").asText(),
                    result.path("parameters").properties().stream()
                        .map(each -> each.getKey() + " " + each.getValue().asText())
                        .collect(Collectors.joining("，")),
                    result.path("score").asDouble(),
                    result.path("unit").asText().startsWith("ms") ? "毫秒" : "件/秒")));
    check("push-speed", table.toString());
  }

  @Test
  void examplesAreDiagnosedAsShown() throws IOException {
    StringBuilder rows = new StringBuilder("| 需求 | 结论 | 给企业的第一条意见 |\n|---|---|---|\n");
    for (Diagnosis diagnosis : diagnosedExamples()) {
      rows.append(
          "| "
              + diagnosis.text()
              + " | "
              + diagnosis.verdict().chineseName()
              + "，"
              + diagnosis.score()
              + " 分 | "
              + diagnosis.findings().stream().findFirst().map(Finding::advice).orElse("—")
              + " |\n");
    }
    check("diagnose-examples", rows.toString());
  }

  private static List<Diagnosis> diagnosedExamples() {
    ShippedData shipped = ShippedData.onClassPath();
    try (Embedder embedder = Languages.embedder(shipped)) {
      Diagnoser diagnoser = Languages.diagnoser(shipped, embedder);
      return EXAMPLES.stream().map(text -> diagnoser.diagnose(Demand.of(text))).toList();
    }
  }

  /** Every block {@code speed:NAME} shows the result file of that name. */
  @Test
  void speedsAreTheMeasured() throws IOException {
    Matcher blocks =
        Pattern.compile("<!-- (speed:([a-z0-9-]+)) -->").matcher(Files.readString(README));
    while (blocks.find()) {
      Path file = RESULTS.resolve(blocks.group(2) + ".json");
      check(blocks.group(1), SpeedTable.of(new ObjectMapper().readTree(file.toFile())));
    }
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

  /** The rows of a result file, one a line; all columns of the first if none are named. */
  private static String table(String file, List<String> wanted) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>(wanted);
    for (String line : Files.readAllLines(RESULTS.resolve(file))) {
      JsonNode row = mapper.readTree(line);
      if (columns.isEmpty()) {
        row.fieldNames().forEachRemaining(columns::add);
      }
      if (columns.stream().anyMatch(column -> row.path(column).isMissingNode())) {
        continue;
      }
      rows.add(row(columns.stream().map(column -> cell(row.path(column))).toList()));
    }
    return row(columns) + "|" + "---|".repeat(columns.size()) + "\n" + String.join("", rows);
  }

  private static String cell(JsonNode value) {
    if (value.isMissingNode()) {
      return "–";
    }
    return value.isTextual()
        ? value.asText()
        : String.format(Locale.ROOT, "%.3f", value.asDouble());
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Word F1 of each cutter on each gold file, and its speed against HanLP's without names. */
  private static String segmentation() throws IOException {
    JsonNode results = new ObjectMapper().readTree(RESULTS.resolve("segmentation.json").toFile());
    Map<String, Double> speeds = new LinkedHashMap<>();
    for (JsonNode result : results.path("results")) {
      speeds.put(
          result.path("parameters").path("cutter").asText(), result.path("score").asDouble());
    }
    double unit = speeds.getOrDefault("hanlp-no-names", Double.NaN);
    List<String> columns = new ArrayList<>(List.of("分词"));
    results.path("wordF1").fieldNames().forEachRemaining(columns::add);
    columns.add("速度（HanLP 不识人名 = 1）");
    StringBuilder table = new StringBuilder(row(columns) + "|" + "---|".repeat(columns.size()));
    speeds.forEach((cutter, speed) -> {
      List<String> cells = new ArrayList<>(List.of(cutter));
      results.path("wordF1").forEach(file -> cells.add(cell(file.path(cutter))));
      cells.add(String.format(Locale.ROOT, "%.2f", speed / unit));
      table.append("\n").append(row(cells).stripTrailing());
    });
    return table.append("\n").toString();
  }
}
