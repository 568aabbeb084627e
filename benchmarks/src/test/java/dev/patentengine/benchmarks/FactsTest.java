package dev.patentengine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {

  @TempDir Path folder;

  @BeforeEach
  void choose() {
    System.setProperty(Facts.FILE, folder.resolve("facts").toString());
  }

  @AfterEach
  void forget() {
    System.clearProperty(Facts.FILE);
  }

  private ObjectNode joined(String benchmark, String parameters) throws IOException {
    ObjectNode result =
        (ObjectNode)
            new ObjectMapper()
                .readTree(
                    "{\"benchmark\":\"%s\",\"parameters\":%s}".formatted(benchmark, parameters));
    Facts.join(result, Facts.read(folder.resolve("facts")));
    return result;
  }

  @Test
  void goToTheResultsThatTheyAreAbout() throws IOException {
    Facts.note("VectorBenchmark", Map.of("system", "engine"), Map.of("recall@100", 0.5));
    Facts.note("VectorBenchmark", Map.of("system", "engine"), Map.of("recall@100", 0.98));
    Facts.note("VectorBenchmark", Map.of("system", "exact"), Map.of("recall@100", 1.0));
    assertThat(joined("VectorBenchmark.nearest", "{\"system\":\"engine\",\"share\":\"0.1\"}"))
        .hasToString(
            "{\"benchmark\":\"VectorBenchmark.nearest\","
                + "\"parameters\":{\"system\":\"engine\",\"share\":\"0.1\"},"
                + "\"facts\":{\"recall@100\":0.98}}");
    assertThat(joined("VectorBenchmark.nearest", "{\"system\":\"jvector\"}").has("facts"))
        .isFalse();
    assertThat(joined("VectorBenchmarkOther.x", "{\"system\":\"engine\"}").has("facts")).isFalse();
  }
}
