package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.cli.EvalRun;
import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.diagnose.DiagnosisLesson;
import dev.patentengine.diagnose.LabelledDemand;
import dev.patentengine.model.Demand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The quality of the diagnosis stays what benchmarks/results says. */
class DiagnosisQualityTest {

  private static final Path EXPECTED = Path.of("..", "benchmarks", "results", "diagnose.jsonl");

  /** One demand of 220 decided otherwise moves a share by .0045. */
  private static final double TOLERANCE = 0.005;

  @Test
  void reachesTheRecordedFigures() throws IOException {
    List<String> expected = Files.readAllLines(EXPECTED);
    List<String> measured = EvalRun.diagnose();
    same("diagnosis", expected.get(0), measured.get(0));
    same("diagnosis-words-only", expected.get(1), measured.get(1));
    same("two labellings", expected.getLast(), measured.getLast());
  }

  private static void same(String system, String expected, String measured) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode wanted = mapper.readTree(expected);
    JsonNode found = mapper.readTree(measured);
    assertThat(wanted.path("system").asText()).isEqualTo(system);
    assertThat(found.path("system").asText()).isEqualTo(system);
    wanted
        .properties()
        .forEach(metric -> {
          if (metric.getValue().isNumber()) {
            assertThat(found.path(metric.getKey()).asDouble())
                .as(metric.getKey())
                .isCloseTo(metric.getValue().asDouble(), Offset.offset(TOLERANCE));
          }
        });
  }

  @Test
  void shipsTheModelThatTheTrainingSetTeaches() {
    ShippedData shipped = ShippedData.onClassPath();
    List<LabelledDemand> demands = demands(shipped);
    DiagnosisLesson lesson =
        DiagnosisLesson.of(shipped, Languages.diagnoserParts(shipped), Optional.empty());
    Diagnoser taught = lesson.diagnoser(lesson.learn(demands));
    Diagnoser opened = Languages.diagnoser(shipped);
    for (LabelledDemand each : demands.subList(0, 50)) {
      Demand demand = Demand.of(each.id(), each.text());
      assertThat(taught.diagnose(demand).probability())
          .as(each.id())
          .isCloseTo(opened.diagnose(demand).probability(), Offset.offset(0.002));
    }
  }

  private static List<LabelledDemand> demands(ShippedData shipped) {
    byte[] train = shipped.bytes("diagnosis/train.jsonl").orElseThrow();
    return LabelledDemand.read(new String(train, StandardCharsets.UTF_8).lines().toList());
  }
}
