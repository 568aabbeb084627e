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
