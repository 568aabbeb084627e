package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.Sample;
import dev.patentengine.index.Filter;
import dev.patentengine.match.Match;
import dev.patentengine.match.MatchConditions;
import dev.patentengine.match.Reason;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans, pushes and meetings as a user runs them, on the shipped sample. */
class PlanCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String VAGUE = "需要一种新型环保涂料技术";

  @TempDir static Path folder;

  private static String index = "";
  private static String demands = "";

  @BeforeAll
  static void importsTheSample() throws IOException {
    index = folder.resolve("index").toString();
    demands = sample("demands.jsonl").toString();
    run("import", "--index", index, sample("patents.jsonl").toString());
    run("import", "--index", index, "--type", "experts", sample("experts.jsonl").toString());
    Path undated = folder.resolve("undated.jsonl");
    Files.writeString(
        undated, Files.readString(Path.of(demands)).replaceAll(", \"deadline\": \"[^\"]*\"", ""));
    Console imported = run("import", "--index", index, "--type", "demands", undated.toString());
    assertThat(imported.err()).contains("推送：新增");
  }

  private static Path sample(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in =
        PlanCommandTest.class.getResourceAsStream("/dev/patentengine/datasets/sample/" + name)) {
      Files.write(file, Objects.requireNonNull(in).readAllBytes());
    }
    return file;
  }

  private static Console run(String... arguments) {
    Console run = Console.run(arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  private static Demand demand(String id) {
    return Sample.demands().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void anAcceptedDemandGetsPatentsFiguresStatusTeamsAndSteps() throws IOException {
    String plan = run("plan", "--index", index, "--text", demand("D1101").fullText()).out();
    assertThat(plan)
        .contains("## 结论", "## 推荐专利", "## 指标对照", "## 权利状态与转化方式", "## 研发团队", "## 缺口", "## 下一步")
        .contains("CN199100001B", "满足：“光信噪比代价小于0.3dB”", "楚汉科技大学");
    assertThat(plan)
        .isEqualTo(run("plan", "--index", index, "--text", demand("D1101").fullText()).out());
    JsonNode json =
        JSON.readTree(
            run("plan", "--index", index, "--format", "json", "--text", demand("D1101").fullText())
                .out());
    assertThat(json.path("verdict").asText()).isEqualTo("accept");
    assertThat(json.path("matches").path(0).path("indicators").findValuesAsText("verdict"))
        .contains("satisfied", "unknown");
    assertThat(json.path("steps")).isNotEmpty();
    assertThat(json.path("markdown").asText()).isEqualTo(plan.stripTrailing() + "\n");
  }

  @Test
  void aRefusedDemandIsToldWhyAndWhatToMend() throws IOException {
    Console plan = run("plan", "--index", index, "--format", "json", "--text", VAGUE);
    JsonNode json = JSON.readTree(plan.out());
    assertThat(json.path("verdict").asText()).isEqualTo("revise");
    assertThat(json.path("matches")).isEmpty();
    assertThat(json.path("teams")).isEmpty();
    assertThat(json.path("markdown").asText()).contains("本次不推荐", "## 依据与意见", "可以这样改写");
  }

  @Test
  void aPageOfHtmlHoldsNothingThatADemandCouldSmuggleIn() {
    String text = demand("D1101").fullText() + "<script>alert('x')</script><img src=x onerror=y>";
    String page = run("plan", "--index", index, "--format", "html", "--text", text).out();
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("&lt;script&gt;", "@media print", "CN199100001B")
        .doesNotContain("<script", "<img", "13900001101");
  }

  @Test
  void neverShowsAContact() throws IOException {
    Path few = folder.resolve("few.jsonl");
    Files.write(few, Files.readAllLines(Path.of(demands)).subList(0, 3));
    String plans = run("plan", "--index", index, few.toString()).out();
    String pushes = run("push", "--index", index, "--list").out();
    assertThat(plans + pushes).doesNotContain("1390000", "@example.com", "邱志远");
  }

  @Test
  void pushesEachPairOnceAndDigestsIt() throws IOException {
    Console list = run("push", "--index", index, "--list", "--format", "json");
    List<String> lines = list.out().lines().toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(JSON.readTree(line).path("score").asDouble()).isBetween(0.5, 1.0);
      assertThat(JSON.readTree(line).path("reasons")).isNotEmpty();
    }
    assertThat(run("push", "--index", index).out()).contains("新增推送 0 条");
    run("subscribe", "add", "--index", index, "all", "--least", "0.6");
    JsonNode digest =
        JSON.readTree(
            run("subscribe", "digest", "--index", index, "all", "--format", "json").out());
    assertThat(digest.path("pushes")).isNotEmpty();
    assertThat(digest.path("pushes").findValues("score"))
        .allSatisfy(score -> assertThat(score.asDouble()).isGreaterThanOrEqualTo(0.6));
    assertThat(run("subscribe", "digest", "--index", index, "all").out()).contains("新推送 0 条");
    assertThat(Console.run("subscribe", "digest", "--index", index, "none").status()).isEqualTo(2);
  }

  @Test
  void matchesAPatentWithDemandsAndEnterprises() throws IOException {
    JsonNode users =
        JSON.readTree(
            run("match", "--index", index, "--patent", "CN199100001B", "--format", "json").out());
    assertThat(users.path("demands").path(0).path("demand").asText()).isEqualTo("D1101");
    assertThat(users.path("enterprises").findValuesAsText("name")).contains("孝感汇芒光电有限公司");
    assertThat(Console.run("match", "--index", index, "--patent", "CN000000000B").status())
        .isEqualTo(2);
  }

  @Test
  void requiresAndPrefers() throws IOException {
    JsonNode json =
        JSON.readTree(
            run(
                    "match",
                    "--index",
                    index,
                    "--text",
                    demand("D1101").fullText(),
                    "--format",
                    "json",
                    "--require",
                    "权利人:高校",
                    "--prefer",
                    "地区:湖北^1")
                .out());
    assertThat(json.path("matches").path(0).path("preferences").path(0).path("effect").asDouble())
        .isEqualTo(1);
    Console bad = Console.run("match", "--index", index, "--text", "换挡", "--require", "颜色:红");
    assertThat(bad.status()).isEqualTo(2);
    assertThat(bad.err()).contains("颜色");
  }

  @Test
  void achievementsTellStageWayAndPrice() throws IOException {
    Path table = folder.resolve("achievements.csv");
    Files.writeString(
        table,
        """
        编号,成果名称,完成单位,所处阶段,转化方式,意向价格（万元）,相关专利
        A1,偏压锁定模块,楚汉科技大学,中试,许可,80,CN199100001B
        """);
    run("import", "--index", index, "--type", "achievements", table.toString());
    String text = demand("D1101").fullText();
    JsonNode json =
        JSON.readTree(
            run(
                    "match",
                    "--index",
                    index,
                    "--text",
                    text,
                    "--format",
                    "json",
                    "--require",
                    "阶段:中试 方式:许可 价格:100")
                .out());
    assertThat(json.path("matches").findValuesAsText("number")).containsExactly("CN199100001B");
    assertThat(json.path("matches").path(0).path("achievement").path("priceWanYuan").asDouble())
        .isEqualTo(80);
    assertThat(run("match", "--index", index, "--text", text, "--require", "价格:50").out())
        .contains("没有找到相关专利");
  }

  @Test
  void plansAnEvent() throws IOException {
    JsonNode agenda =
        JSON.readTree(run("meeting", "--index", index, demands, "--format", "json").out());
    assertThat(agenda.path("meetings")).hasSizeGreaterThan(10);
    assertThat(run("meeting", "--index", index, demands, "--offers", "patents").out())
        .contains("第 1 场", "CN199100001B");
  }

  /** With the real words and meanings, as {@code ReasonsTest} does with made-up ones. */
  @Test
  void withoutTheWordsThatAReasonNamesTheScoreFalls() throws IOException {
    try (PatentEngine engine = PatentEngine.open(Path.of(index))) {
      MatchConditions plain = MatchConditions.plain(Filter.ALL);
      for (String id : List.of("D1101", "D1110", "D1201", "D1207", "D1303")) {
        Match match = engine.match(demand(id), plain, 1).getFirst();
        Patent patent = match.patent();
        String title = patent.title();
        String summary = patent.summary();
        for (Reason reason : match.reasons()) {
          if (reason instanceof Reason.SharedWords shared) {
            for (Reason.SharedWord word : shared.terms()) {
              title = title.replace(word.text(), "");
              summary = summary.replace(word.text(), "");
            }
          }
        }
        engine.add(Stream.of(Patent.builder(patent.id()).title(title).summary(summary).build()));
        double after =
            engine.match(demand(id), plain, 20).stream()
                .filter(each -> each.patent().id().equals(patent.id()))
                .mapToDouble(Match::score)
                .findFirst()
                .orElse(0);
        assertThat(after)
            .as("%s without %s", patent.id(), match.reasons())
            .isLessThan(match.score());
        engine.add(Stream.of(patent));
      }
    }
  }
}
