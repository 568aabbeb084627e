package dev.patentengine.api.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.api.http.FieldFault;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemException;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Schemas;
import dev.patentengine.api.http.StrictJson;
import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import java.util.List;

/** Reads a line as a patent. Immutable. */
final class PatentLine {

  private final Schemas schemas;
  private final StrictJson json;
  private final int longest;

  PatentLine(Schemas schemas, int longest) {
    this.schemas = schemas;
    this.json = new StrictJson(longest);
    this.longest = longest;
  }

  /**
   * The patent of a line.
   *
   * @throws ProblemException if it is none; names the field
   */
  Patent read(Line line) {
    if (line.tooLong()) {
      throw Problem.field(ProblemKind.TOO_LARGE, "$", "", "一行至多 " + longest + " 字节").exception();
    }
    JsonNode patent = json.read(line.bytes());
    List<FieldFault> faults = schemas.faults("Patent", patent);
    if (!faults.isEmpty()) {
      throw Problem.fields(ProblemKind.INVALID, faults).exception();
    }
    try {
      Patent read = PatentJson.read(patent);
      if (read.id().chars().anyMatch(unit -> Character.isSurrogate((char) unit))) {
        throw new JsonFieldException("id", read.id(), "不能有增补平面的字符");
      }
      return read;
    } catch (JsonFieldException e) {
      throw Problem.field(ProblemKind.INVALID, e.field(), e.value(), e.reason()).exception();
    }
  }

  /** The result of a line that is no patent. */
  static LineResult.Rejected rejected(Line line, Problem problem) {
    return problem.faults().stream()
        .findFirst()
        .map(fault -> new LineResult.Rejected(line.number(), fault.field(), fault.reason()))
        .orElseGet(() -> new LineResult.Rejected(line.number(), "$", problem.detail()));
  }
}
