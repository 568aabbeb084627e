package dev.patentengine.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.match.Candidate.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the ranking saw of each demand's candidates, kept in a file as it is gathered: work that was
 * stopped goes on where it ended. For one thread.
 */
public final class FeatureFile {

  private final Path file;
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, Map<String, Map<Part, Double>>> known = new LinkedHashMap<>();

  private FeatureFile(Path file) {
    this.file = file;
  }

  /**
   * Opens the file, or starts it.
   *
   * @param state names the index and its model; what was gathered on another is refused
   */
  public static FeatureFile open(Path file, String state) throws IOException {
    FeatureFile opened = new FeatureFile(file);
    if (Files.notExists(file)) {
      Files.writeString(file, state + "\n");
      return opened;
    }
    String content = Files.readString(file);
    List<String> lines = content.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(state)) {
      throw new IllegalArgumentException(file + " 属于另一索引或模型，请删除后重新开始");
    }
    // a last line that was cut off by the end of the process is gathered anew
    int whole = content.endsWith("\n") ? lines.size() : lines.size() - 1;
    if (whole < lines.size()) {
      Files.write(file, lines.subList(0, whole));
    }
    for (String line : lines.subList(1, whole)) {
      opened.read(line);
    }
    return opened;
  }

  private void read(String line) throws JsonProcessingException {
    JsonNode json = mapper.readTree(line);
    Map<String, Map<Part, Double>> candidates = new LinkedHashMap<>();
    json.path("candidates")
        .properties()
        .forEach(candidate -> candidates.put(candidate.getKey(), parts(candidate.getValue())));
    known.put(json.path("id").asText(), candidates);
  }

  private static Map<Part, Double> parts(JsonNode json) {
    Map<Part, Double> parts = new EnumMap<>(Part.class);
    json.properties()
        .forEach(part -> parts.put(Part.valueOf(part.getKey()), part.getValue().asDouble()));
    return parts;
  }

  /** The candidates of this demand with their features, best first; gathers them if need be. */
  public Map<String, Map<Part, Double>> of(
      String demand, Supplier<Map<String, Map<Part, Double>>> gathering) {
    return Collections.unmodifiableMap(
        known.computeIfAbsent(demand, id -> kept(id, gathering.get())));
  }

  private Map<String, Map<Part, Double>> kept(
      String demand, Map<String, Map<Part, Double>> candidates) {
    ObjectNode json = mapper.createObjectNode().put("id", demand);
    ObjectNode all = json.putObject("candidates");
    candidates.forEach((id, parts) -> {
      ObjectNode one = all.putObject(id);
      parts.forEach((part, value) -> one.put(part.name(), value));
    });
    try {
      Files.writeString(file, json + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return candidates;
  }
}
