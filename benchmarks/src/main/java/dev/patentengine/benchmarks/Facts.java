package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What belongs beside a speed: recall, agreement, memory. A benchmark notes it in its own process,
 * the command that runs them all reads it back. For one thread.
 */
final class Facts {

  /** The system property that names the file. */
  static final String FILE = "bench.facts";

  private Facts() {}

  /**
   * Notes facts about a benchmark; without the system property nothing is written.
   *
   * @param benchmark class, or class and method, as in the result file
   * @param parameters under which they hold; others may have any value
   */
  static void note(String benchmark, Map<String, String> parameters, Map<String, Double> facts) {
    String file = System.getProperty(FILE);
    if (file == null) {
      return;
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("benchmark", benchmark);
    parameters.forEach(json.putObject("parameters")::put);
    facts.forEach(json.putObject("facts")::put);
    try {
      Files.writeString(
          Path.of(file), json + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that was noted. */
  static List<JsonNode> read(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<JsonNode> notes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      notes.add(mapper.readTree(line));
    }
    return notes;
  }

  /** Puts to a result what was noted for it; the last note holds. */
  static void join(ObjectNode result, List<JsonNode> notes) {
    for (JsonNode note : notes) {
      if (concerns(note, result)) {
        note.path("facts")
            .properties()
            .forEach(fact -> result.withObject("/facts").set(fact.getKey(), fact.getValue()));
      }
    }
  }

  private static boolean concerns(JsonNode note, JsonNode result) {
    String name = result.path("benchmark").asText();
    String about = note.path("benchmark").asText();
    return (name.equals(about) || name.startsWith(about + "."))
        && note.path("parameters").properties().stream()
            .allMatch(parameter ->
                result.path("parameters").path(parameter.getKey()).equals(parameter.getValue()));
  }
}
