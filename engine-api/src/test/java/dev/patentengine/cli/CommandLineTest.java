package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user runs them, on the shipped sample. */
class CommandLineTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private static Path index;
  private static Path patents;

  @BeforeAll
  static void importsTheSample() throws IOException {
    index = folder.resolve("index");
    patents = sample("patents.jsonl");
    Console run = Console.run("import", "--index", index.toString(), patents.toString());
    assertThat(run.err()).contains("187/187");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("新增 187");
  }

  static Path sample(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in =
        CommandLineTest.class.getResourceAsStream("/dev/patentengine/datasets/sample/" + name)) {
      Files.write(file, Objects.requireNonNull(in).readAllBytes());
    }
    return file;
  }

  @Test
  void segmentsALineWithoutLosingACharacter() {
    String line = "一种聚偏二氟乙烯中空纤维膜，抗压强度≥10MPa，ＬＥＤ灯。";
    Console run = Console.runWith(line + "\n\n所述电机\n", "segment");
    assertThat(run.status()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).replace(" ", "")).isEqualTo(line);
    assertThat(lines.get(0)).contains(" 聚偏二氟乙烯 ");
    assertThat(lines.get(1)).isEmpty();
  }

  @Test
  void findsKeywordsThatStandInTheLine() throws IOException {
    String line = "装载机变速操纵机构换挡沉重，重载时自动脱档，需要更换变速操纵机构";
    Console run = Console.runWith(line, "keywords", "--top", "3", "--format", "json");
    JsonNode keywords = JSON.readTree(run.out()).path("keywords");
    assertThat(keywords).hasSize(3);
    for (JsonNode keyword : keywords) {
      for (JsonNode span : keyword.path("spans")) {
        assertThat(line.substring(span.path("start").asInt(), span.path("end").asInt()))
            .isEqualTo(keyword.path("text").asText());
      }
    }
  }

  @Test
  void embedsEachLineAsAUnitVector() throws IOException {
    Console run = Console.runWith("锂电池隔膜\nLED灯\n", "embed");
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    double square = 0;
    for (JsonNode value : JSON.readTree(lines.get(0))) {
      square += value.asDouble() * value.asDouble();
    }
    assertThat(JSON.readTree(lines.get(0))).hasSize(512);
    assertThat(square).isBetween(0.999, 1.001);
  }

  @Test
  void matchesADemandWithReasons() throws IOException {
    String text = "发射芯片的工作点跟着温度跑，误码多，想要能自动跟踪工作点的算法，光信噪比代价不超过0.5dB";
    Console run =
        Console.run("match", "--index", index.toString(), "--text", text, "--format", "json");
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode best = JSON.readTree(run.out()).path("matches").path(0);
    assertThat(best.path("number").asText()).isEqualTo("CN199100001B");
    assertThat(best.path("rank").asInt()).isEqualTo(1);
    double odds = 0;
    for (JsonNode part : best.path("parts")) {
      odds += part.asDouble();
    }
    assertThat(best.path("score").asDouble())
        .isCloseTo(1 / (1 + Math.exp(-odds)), org.assertj.core.data.Offset.offset(1e-5));
    assertThat(best.path("reasons").findValuesAsText("type"))
        .contains("shared-words", "bridged-words", "best-passage", "near-meaning");
  }

  @Test
  void answersTheSameTwice() throws IOException {
    String demands = sample("demands.jsonl").toString();
    Console first = Console.run("match", "--index", index.toString(), demands, "--format", "trec");
    Console second = Console.run("match", "--index", index.toString(), demands, "--format", "trec");
    assertThat(first.out()).isEqualTo(second.out());
    assertThat(first.out().lines().findFirst().orElseThrow()).matches("D1101 Q0 \\S+ 1 \\S+ \\S+");
  }

  @Test
  void neverShowsTheContactOfADemand() throws IOException {
    String demands = sample("demands.jsonl").toString();
    for (String format : List.of("table", "json", "trec")) {
      Console run = Console.run("match", "--index", index.toString(), demands, "--format", format);
      assertThat(run.out() + run.err()).doesNotContain("1390000", "@example.com", "邱志远");
    }
  }

  @Test
  void measuresTheSampleWithItsJudgements() throws IOException {
    Console run =
        Console.run(
            "eval",
            "match",
            "--index",
            index.toString(),
            "--format",
            "json",
            "--corpus",
            patents.toString(),
            "--queries",
            sample("demands.jsonl").toString(),
            "--qrels",
            sample("qrels.tsv").toString(),
            "--run",
            folder.resolve("out.trec").toString());
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode first = JSON.readTree(run.out().lines().findFirst().orElseThrow());
    assertThat(first.path("pipeline").asText()).isEqualTo("learnt");
    assertThat(first.path("mrr").asDouble()).isGreaterThan(0.9);
    assertThat(folder.resolve("out.trec")).isNotEmptyFile();
  }

  @Test
  void reportsDifferencesSlicesAndWhatNobodyJudged() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("other.trec"),
            Files.readAllLines(sample("qrels.tsv")).stream()
                .map(line -> line.split("\\s+"))
                .map(line -> String.join(" ", line[0], "Q0", line[2], "1", "1", "other"))
                .distinct()
                .collect(Collectors.joining("\n", "", "\n")));
    Path page = folder.resolve("report.html");
    Console run =
        Console.run(
            "eval",
            "match",
            "--index",
            index.toString(),
            "--corpus",
            patents.toString(),
            "--queries",
            sample("demands.jsonl").toString(),
            "--qrels",
            sample("qrels.tsv").toString(),
            "--compare",
            other.toString(),
            "--report",
            page.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(page))
        .contains("learnt 与 bm25：mrr", "learnt 与 other.trec：ndcg@10", "p 值", "置信区间")
        .contains("按需求字数", "IPC 部", "未经判断", "<svg");
  }

  @Test
  void searchesWithFieldsAndFacets() throws IOException {
    Console run =
        Console.run(
            "search",
            "--index",
            index.toString(),
            "电池",
            "ipc:H01M",
            "--facet",
            "kind",
            "--format",
            "json");
    assertThat(run.status()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    JsonNode facets = JSON.readTree(lines.getLast());
    assertThat(facets.path("total").asInt()).isPositive();
    assertThat(facets.path("facets").path("kind")).isNotEmpty();
    for (String line : lines.subList(0, lines.size() - 1)) {
      assertThat(JSON.readTree(line).path("number").asText()).startsWith("CN");
    }
  }

  @Test
  void reportsBadLinesAndKeepsTheRest() throws IOException {
    Path mixed = folder.resolve("mixed.jsonl");
    Files.writeString(
        mixed,
        """
        {"number":"CN199900001B","title":"一种装置"}
        {"number":"CN199900002B","title":"一种方法","filed":
        {"title":"没有号码"}
        {"number":"CN199900004B","title":"另一种装置"}
        """);
    Path other = folder.resolve("other-index");
    Console run =
        Console.run("import", "--no-embed", "--index", other.toString(), mixed.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("新增 2", "第 2 行", "第 3 行", "number");
  }

  @Test
  void tellsBadUsageFromFaults() {
    assertThat(Console.run("match", "--index", "/no/such/folder", "--text", "x").status())
        .isEqualTo(2);
    assertThat(Console.run("match", "--index", index.toString()).status()).isEqualTo(2);
    assertThat(Console.run("segment", "/no/such/file").status()).isEqualTo(2);
    assertThat(Console.run("nonsense").status()).isEqualTo(2);
    Console unknownField = Console.run("search", "--index", index.toString(), "颜色:红");
    assertThat(unknownField.status()).as(unknownField.err()).isEqualTo(2);
    assertThat(unknownField.err()).contains("颜色");
  }
}
