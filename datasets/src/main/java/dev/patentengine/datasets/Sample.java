package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The shipped sample: patents, demands and experts of the nine emerging industries, all invented.
 * Its publication numbers (CN199…, CN299…) mark it as such.
 */
public final class Sample {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Sample() {}

  /** The patents, in order of number. */
  public static List<Patent> patents() {
    return read("patents.jsonl", PatentJson::read);
  }

  /** The enterprise demands. */
  public static List<Demand> demands() {
    return read("demands.jsonl", DemandJson::read);
  }

  /** Demands as plain texts, some of no emerging industry. */
  public static List<Demand> moreDemands() {
    return read("more-demands.jsonl", DemandJson::read);
  }

  /** The experts. */
  public static List<Expert> experts() {
    return read("experts.jsonl", ExpertJson::read);
  }

  private static <T> List<T> read(String name, Function<JsonNode, T> reader) {
    String path = "sample/" + name;
    try (InputStream in =
            Optional.ofNullable(Sample.class.getResourceAsStream(path)).orElseThrow();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(Sample::json).map(reader).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped " + path, e);
    }
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON in the shipped sample: " + line, e);
    }
  }
}
