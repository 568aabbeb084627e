package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.ShippedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The quality of the industry labels stays what benchmarks/results says. */
class ClassifyQualityTest {

  private static final Path TITLES =
      Path.of("..", "..", "shared", "data", "patents", "gazette.jsonl.gz");
  private static final Path EXPECTED = Path.of("..", "benchmarks", "results", "classify.jsonl");

  private static final List<String> GRAPHS =
      Stream.of(0.9, 0.7, 0.5, 0.3, 0.1, 0.02).map(homophily -> "graph " + homophily).toList();

  /** The same model on the same texts: only rounding may differ. */
  private static final double TOLERANCE = 0.001;

  @Test
  void reachesTheRecordedFiguresOnHeldOutTitles() throws IOException {
    boolean there = Files.isRegularFile(TITLES);
    assertThat(there || !"true".equals(System.getenv("CI"))).as("../shared in CI").isTrue();
    Assumptions.assumeTrue(there, "没有 ../shared：跳过产业标签在留出名称上的回归");
    check(
        Console.run(
            "eval",
            "classify",
            "--no-baselines",
            "--format",
            "json",
            "--patents",
            TITLES.toString()),
        Stream.concat(Stream.of("words-only"), GRAPHS.stream()).toList(),
        "");
  }

  @Test
  void reachesTheRecordedFiguresOnLabelledDemands() throws IOException {
    check(
        Console.run("eval", "classify", "--format", "json"),
        List.of("classifier", "words-only", "second-labeller"),
        "demands");
  }

  private static void check(Console run, List<String> systems, String start) throws IOException {
    assertThat(run.status()).as(run.err()).isZero();
    ObjectMapper mapper = new ObjectMapper();
    List<String> recorded = Files.readAllLines(EXPECTED);
    List<String> answered = run.out().lines().toList();
    for (String system : systems) {
      JsonNode measured = mapper.readTree(row(answered, system));
      JsonNode expected = mapper.readTree(row(recorded, system));
      expected
          .properties()
          .forEach(metric -> {
            if (metric.getValue().isNumber() && metric.getKey().startsWith(start)) {
              assertThat(measured.path(metric.getKey()).asDouble(Double.NaN))
                  .as(metric.getKey())
                  .isCloseTo(metric.getValue().asDouble(), Offset.offset(TOLERANCE));
            }
          });
    }
  }

  private static String row(List<String> lines, String system) {
    return lines.stream()
        .filter(line -> line.startsWith("{\"system\":\"" + system + "\""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theManifestIsThatOfTheShippedModel() throws IOException {
    ShippedData shipped = ShippedData.onClassPath();
    byte[] model = shipped.bytes("models/industry.bin").orElseThrow();
    JsonNode manifest =
        new ObjectMapper().readTree(shipped.bytes("models/industry.json").orElseThrow());
    assertThat(manifest.path("modelSha256").asText()).isEqualTo(Checksums.sha256(model));
    assertThat(model.length).isLessThan(20_000_000);
    JsonNode recorded =
        new ObjectMapper().readTree(row(Files.readAllLines(EXPECTED), "classifier"));
    assertThat(manifest.path("heldOut").properties())
        .as("held-out titles read with their vectors")
        .isNotEmpty()
        .allMatch(figure -> recorded.path(figure.getKey()).equals(figure.getValue()));
    assertThat(manifest.path("training").properties())
        .allMatch(file -> HexFormat.of().parseHex(file.getValue().asText()).length == 32);
  }
}
