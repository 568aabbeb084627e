package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.model.JsonFields;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of pairs of a demand and the patent that answers it. Stateless. */
public final class PairReader {

  private PairReader() {}

  /** The pairs of a JSON Lines file with the fields id, text and patent (or seed). */
  public static List<DemandPair> read(Path file) {
    try (Stream<DemandPair> read = JsonLines.values(file, (json, doubts) -> pair(json))) {
      return read.toList();
    }
  }

  private static DemandPair pair(JsonNode json) {
    JsonFields fields = JsonFields.of(json);
    String patent = fields.text("patent").orElseGet(() -> fields.required("seed"));
    return new DemandPair(fields.required("id"), fields.required("text"), patent);
  }
}
