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

/** Industry labels as a user asks for them. */
class ClassifyCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BATTERY = "电动汽车动力电池包低温充电慢，求电池热管理系统";

  @TempDir Path folder;

  @Test
  void answersInJsonWithStableNames() throws IOException {
    Console run = Console.run("classify", "--text", BATTERY, "--format", "json");
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode answer = JSON.readTree(run.out());
    assertThat(answer.path("id").asText()).isEqualTo("text");
    assertThat(answer.path("industries")).hasSize(9);
    assertThat(answer.path("industries").path(0).path("code").asText()).isEqualTo("5");
    assertThat(answer.path("industries").path(0).path("name").asText()).isEqualTo("新能源汽车产业");
    assertThat(answer.path("none").asDouble()).isBetween(0.0, 1.0);
    assertThat(answer.path("ipc").path(0).path("subclass").asText()).isIn("H01M", "B60L");
    for (JsonNode label : answer.path("labels")) {
      assertThat(label.path("confidence").asDouble()).isBetween(0.5, 1.0);
      assertThat(label.has("evidence")).isTrue();
    }
  }

  @Test
  void abstainsWhereNothingIsSureEnough() {
    Console run = Console.run("classify", "--text", "一种装置", "--confidence", "0.99");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("把握不足，不下结论");
  }

  @Test
  void answersALineForEachOfAStream() throws IOException {
    Path file = folder.resolve("demands.jsonl");
    Files.write(
        file,
        List.of(
            "{\"id\":\"a\",\"text\":\"" + BATTERY + "\"}", "{\"id\":\"b\",\"text\":\"折叠凳铰链\"}"));
    Console run = Console.run("classify", file.toString(), "--format", "json");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(JSON.readTree(run.out().lines().toList().getLast()).path("id").asText())
        .isEqualTo("b");
  }

  @Test
  void badInputIsNamed() {
    Console section = Console.run("classify", "--text", BATTERY, "--section", "制造业");
    assertThat(section.status()).isEqualTo(2);
    assertThat(section.err()).contains("制造业");
    Console half = Console.run("classify", "--patent", "CN1");
    assertThat(half.status()).isEqualTo(2);
    assertThat(half.err()).contains("--index");
  }
}
