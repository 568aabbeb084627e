package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diagnosis as a user runs it. */
class DiagnoseCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void answersInJsonWithEvidenceThatStandsInTheText() throws IOException {
    String text = "以科技创新为引领，赋能产业升级，需要先进技术";
    Console run = Console.run("diagnose", "--text", text, "--format", "json");
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode answer = JSON.readTree(run.out());
    assertThat(answer.path("id").asText()).isEqualTo("text");
    assertThat(answer.path("verdict").asText()).isIn("revise", "reject");
    assertThat(answer.path("score").asInt()).isBetween(0, 100);
    assertThat(answer.path("findings")).isNotEmpty();
    for (JsonNode finding : answer.path("findings")) {
      assertThat(finding.path("code").asText()).isNotEmpty();
      assertThat(finding.path("severity").asText()).isIn("blocking", "serious", "hint");
      assertThat(finding.path("advice").asText()).isNotEmpty();
      for (JsonNode place : finding.path("evidence")) {
        assertThat(text.substring(place.path("start").asInt(), place.path("end").asInt()))
            .isEqualTo(place.path("text").asText());
      }
    }
  }

  @Test
  void showsAPersonTheVerdictAndTheForm() {
    Console run = Console.run("diagnose", "--text", "冷库叉车镜头一进一出就起雾，避障跟着失灵。");
    assertThat(run.out()).contains("可以对接", "按征集表改写", "需求名称");
  }

  @Test
  void countsABatch() throws IOException {
    Path file = folder.resolve("demands.jsonl");
    Files.write(
        file,
        List.of(
            "{\"id\":\"1\",\"text\":\"冷库叉车镜头一进一出就起雾，避障跟着失灵。\",\"region\":\"420100\"}",
            "{\"id\":\"2\",\"text\":\"招聘焊工十名，月薪八千，包吃住\",\"region\":\"420100\"}",
            "新材料技术"));
    Console run = Console.run("diagnose", file.toString(), "--summary", "--format", "json");
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode counts = JSON.readTree(run.out());
    assertThat(counts.path("verdicts").path("accept").asInt()).isEqualTo(1);
    assertThat(counts.path("verdicts").path("reject").asInt()).isEqualTo(1);
    assertThat(counts.path("verdicts").path("revise").asInt()).isEqualTo(1);
    assertThat(counts.path("reasons").path("kind-recruiting").asInt()).isEqualTo(1);
    assertThat(counts.path("regions").path("420100").path("accept").asInt()).isEqualTo(1);
  }

  @Test
  void checksTheFormsRulesForItsActivity() throws IOException {
    Path file = folder.resolve("forms.jsonl");
    Files.write(
        file,
        List.of(
            "{\"id\":\"F1\",\"activityType\":\"joint-development\",\"problem\":\"冷库叉车镜头一进一出就起雾，避障跟着失灵。\","
                + "\"financeWanYuan\":30,\"region\":\"420100\",\"industry\":\"C34\"}",
            "{\"id\":\"F2\",\"activityType\":\"technology\",\"technology\":\"冷库叉车镜头防雾，-25℃进出不起雾\","
                + "\"goal\":\"避障误停每班不超过1次，镜头进出冷库不再起雾\"}",
            "{\"id\":\"F3\"}"));
    Console run = Console.run("diagnose", file.toString(), "--format", "json", "--words-only");
    assertThat(run.status()).as(run.err()).isZero();
    List<String> answers = run.out().lines().toList();
    JsonNode first = JSON.readTree(answers.get(0));
    assertThat(first.path("verdict").asText()).isEqualTo("revise");
    assertThat(advice(first, "form-missing")).contains("合作开发", "成果归属", "归企业");
    assertThat(advice(first, "form-unfitting")).contains("融资金额");
    assertThat(first.findValuesAsText("code")).doesNotContain("empty");
    JsonNode second = JSON.readTree(answers.get(1));
    assertThat(second.findValuesAsText("code")).noneMatch(code -> code.startsWith("form-"));
    JsonNode third = JSON.readTree(answers.get(2));
    assertThat(third.path("verdict").asText()).isEqualTo("reject");
    assertThat(third.findValuesAsText("code")).contains("empty");
  }

  private static String advice(JsonNode answer, String code) {
    for (JsonNode finding : answer.path("findings")) {
      if (finding.path("code").asText().equals(code)) {
        return finding.path("advice").asText();
      }
    }
    return "";
  }

  @Test
  void tellsRepeatsWithinABatchAndCountsByIndustry() throws IOException {
    Path file = folder.resolve("batch.jsonl");
    Files.write(
        file,
        List.of(
            "{\"id\":\"B1\",\"text\":\"冷库叉车镜头一进一出就起雾，避障跟着失灵。\",\"industry\":\"C34\"}",
            "{\"id\":\"B2\",\"text\":\"冷库叉车镜头一进一出就起雾，避障跟着失灵！\",\"industry\":\"C34\"}",
            "招聘焊工十名，月薪八千，包吃住"));
    Console run =
        Console.run("diagnose", file.toString(), "--summary", "--format", "json", "--words-only");
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode counts = JSON.readTree(run.out());
    assertThat(counts.path("reasons").path("duplicate").asInt()).isEqualTo(1);
    assertThat(counts.path("industries").path("C34").path("accept").asInt()).isEqualTo(1);
    assertThat(counts.path("industries").path("C34").path("revise").asInt()).isEqualTo(1);
  }

  @Test
  void saysInWhichClassesSolutionsLieUnlessItRejects() throws IOException {
    JsonNode kept = structured("5G基站的无线通信设备夏天掉线，误码率高，想把掉线率降到0.1%以下");
    assertThat(kept.path("ipc").path(0).path("code").asText()).matches("[A-H][0-9]{2}[A-Z]");
    assertThat(kept.path("industries").path(0).path("code").asText()).isEqualTo("1");
    JsonNode rejected = structured("招聘焊工十名，月薪八千，包吃住");
    assertThat(rejected.path("ipc")).isEmpty();
    assertThat(rejected.path("industries")).isEmpty();
  }

  private static JsonNode structured(String text) throws IOException {
    Console run = Console.run("diagnose", "--text", text, "--format", "json", "--words-only");
    return JSON.readTree(run.out()).path("structured");
  }

  @Test
  void tellsRepeatsOfAKnownFile() throws IOException {
    Path known = folder.resolve("known.txt");
    Files.writeString(known, "冷库叉车镜头一进一出就起雾，避障跟着失灵，求办法。\n");
    Console run =
        Console.run(
            "diagnose",
            "--known",
            known.toString(),
            "--text",
            "冷库叉车镜头一进一出就起雾，避障跟着失灵，求办法！",
            "--format",
            "json");
    assertThat(JSON.readTree(run.out()).path("duplicateOf").asText()).isEqualTo("1");
  }

  @Test
  void refusesATextAndAFileTogether() {
    Console run = Console.run("diagnose", "--text", "x", "y.txt");
    assertThat(run.status()).isEqualTo(2);
  }
}
