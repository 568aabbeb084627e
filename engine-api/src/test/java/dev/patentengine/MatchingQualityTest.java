package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.cli.EvalRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The quality of matching on the development demands stays what benchmarks/results says. The index is
 * kept under target/ between runs.
 */
class MatchingQualityTest {

  private static final Path SHARED = Path.of("..", "..", "shared", "data", "matching");
  private static final Path EXPECTED = Path.of("..", "benchmarks", "results", "match-development.jsonl");

  /** Rounding of vectors on another machine may swap neighbours. */
  private static final double TOLERANCE = 0.01;

  @Test
  void reachesTheRecordedFigures() throws IOException {
    boolean there = Files.isDirectory(SHARED);
    assertThat(there || !"true".equals(System.getenv("CI"))).as("../shared in CI").isTrue();
    Assumptions.assumeTrue(there, "没有 ../shared：跳过匹配质量回归");
    Map<String, JsonNode> measured = byPipeline(EvalRun.of(SHARED, Path.of("target", "quality-index")));
    Map<String, JsonNode> expected = byPipeline(Files.readAllLines(EXPECTED));
    assertThat(measured.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (pipeline, row) ->
            row.properties()
                .forEach(
                    metric -> {
                      if (metric.getValue().isNumber()) {
                        assertThat(measured.get(pipeline).path(metric.getKey()).asDouble())
                            .as(pipeline + " " + metric.getKey())
                            .isCloseTo(metric.getValue().asDouble(), Offset.offset(TOLERANCE));
                      }
                    }));
  }

  private static Map<String, JsonNode> byPipeline(List<String> lines) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, JsonNode> rows = new java.util.TreeMap<>();
    for (String line : lines) {
      JsonNode row = mapper.readTree(line);
      rows.put(row.path("pipeline").asText(), row);
    }
    return rows;
  }
}
