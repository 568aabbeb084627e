package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What became of a stream of patents. Immutable.
 *
 * @param done whether all were taken; if not, the service stopped: send them again under the same
 *     key
 * @param added how many are new
 * @param updated how many replaced a stored one
 * @param rejected those that were refused
 */
public record BulkReport(boolean done, long added, long updated, List<Rejected> rejected) {

  public BulkReport {
    rejected = List.copyOf(rejected);
  }

  /**
   * A patent that was refused.
   *
   * @param line its place in the stream, from 1
   * @param field at fault
   * @param reason what is wrong with it
   */
  public record Rejected(long line, String field, String reason) {}

  static BulkReport read(List<JsonNode> lines) {
    JsonNode end = lines.getLast();
    List<Rejected> rejected =
        lines.stream()
            .filter(line -> line.path("status").asText().equals("rejected"))
            .map(line ->
                new Rejected(
                    line.path("line").asLong(),
                    line.path("field").asText(),
                    line.path("reason").asText()))
            .toList();
    return new BulkReport(
        end.path("done").asBoolean(),
        end.path("added").asLong(),
        end.path("updated").asLong(),
        rejected);
  }
}
