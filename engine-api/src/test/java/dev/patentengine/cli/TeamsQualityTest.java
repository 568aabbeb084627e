package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The quality of expert finding and teams stays what benchmarks/results says. Takes minutes. */
class TeamsQualityTest {

  private static final Path INVENTORS =
      Path.of("..", "..", "shared", "data", "experts", "inventors.jsonl");
  private static final Path EXPECTED = Path.of("..", "benchmarks", "results", "teams.jsonl");

  /** Rounding of vectors on another machine may swap neighbours. */
  private static final double TOLERANCE = 0.015;

  @Test
  void reachesTheRecordedFiguresAndBeatsTheBestSingleMethod() throws IOException {
    boolean there = Files.isRegularFile(INVENTORS);
    assertThat(there || !"true".equals(System.getenv("CI"))).as("../shared in CI").isTrue();
    Assumptions.assumeTrue(there, "没有 ../shared：跳过团队质量回归");
    Console run =
        Console.run("eval", "teams", "--format", "json", "--inventors", INVENTORS.toString());
    assertThat(run.status()).as(run.err()).isZero();
    Map<String, JsonNode> measured = rows(run.out().lines().toList());
    Map<String, JsonNode> expected = rows(Files.readAllLines(EXPECTED));
    assertThat(measured.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, row) -> close(name, row, measured.getOrDefault(name, row)));
    for (String metric : List.of("mrr", "r@10", "ndcg@10", "map")) {
      JsonNode comparison = comparison(measured, metric);
      assertThat(comparison.path("difference").asDouble()).as(metric).isPositive();
      assertThat(comparison.path("p").asDouble()).as(metric).isLessThan(0.05);
    }
  }

  private static JsonNode comparison(Map<String, JsonNode> rows, String metric) {
    return rows.values().stream()
        .filter(row -> row.path("metric").asText().equals(metric))
        .findFirst()
        .orElseThrow();
  }

  private static void close(String name, JsonNode expected, JsonNode measured) {
    for (String field : List.of("mrr", "r@10", "ndcg@10", "map", "two")) {
      if (expected.has(field)) {
        assertThat(measured.path(field).asDouble())
            .as(name + " " + field)
            .isCloseTo(expected.path(field).asDouble(), Offset.offset(TOLERANCE));
      }
    }
  }

  private static Map<String, JsonNode> rows(List<String> lines) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    for (String line : lines) {
      JsonNode row = mapper.readTree(line);
      String key = row.path("method").asText() + row.path("exposure").asText();
      rows.put(key + row.path("weights").asText() + row.path("metric").asText(), row);
    }
    return rows;
  }
}
