package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What to do with a demand. Immutable.
 *
 * @param id of the demand
 * @param verdict {@code accept}, {@code revise} or {@code reject}
 * @param score from 0 to 100
 * @param probability that it can be passed on
 * @param findings what is wrong with it, the gravest first
 * @param rewritten the demand as a form, filled in as far as known
 */
public record DemandVerdict(
    String id,
    String verdict,
    int score,
    double probability,
    List<Finding> findings,
    String rewritten) {

  public DemandVerdict {
    findings = List.copyOf(findings);
  }

  /**
   * Something to mend.
   *
   * @param code what it is
   * @param severity {@code blocking}, {@code serious} or {@code hint}
   * @param advice to the firm
   */
  public record Finding(String code, String severity, String advice) {

    private static Finding read(JsonNode json) {
      return new Finding(
          json.path("code").asText(), json.path("severity").asText(), json.path("advice").asText());
    }
  }

  static DemandVerdict read(JsonNode json) {
    return new DemandVerdict(
        json.path("id").asText(),
        json.path("verdict").asText(),
        json.path("score").asInt(),
        json.path("probability").asDouble(),
        PatentClient.each(json.path("findings"), Finding::read),
        json.path("rewritten").asText());
  }
}
