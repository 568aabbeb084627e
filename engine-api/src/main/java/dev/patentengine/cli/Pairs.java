package dev.patentengine.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.datasets.JsonLines;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.model.JsonFields;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of pairs of a demand and the patent that answers it. */
final class Pairs {

  private Pairs() {}

  /** The pairs of a JSON Lines file with the fields id, text and patent (or seed). */
  static List<DemandPair> read(Path file) {
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
