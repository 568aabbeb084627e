package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.JsonFieldException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A demand as its form was filled in, good or bad, with what it breaks of the data standard. A form
 * that describes nothing is a demand without a text. Immutable.
 *
 * @param demand what could be read of it
 * @param activity the code of its type of activity, empty if not said
 * @param industry its economic activity by GB/T 4754, empty if not said
 * @param faults what the standard does not allow, in order of field and rule; none for plain text
 */
public record DemandForm(Demand demand, String activity, String industry, List<Fault> faults) {

  public DemandForm {
    faults = List.copyOf(faults);
  }

  /**
   * The forms of a file of JSON Lines or plain text, as {@link DemandReader} reads it. Close the
   * stream.
   *
   * @throws DatasetException while streaming, at the first line that is no JSON object though it
   *     begins as one
   */
  public static Stream<DemandForm> read(Path file) {
    RecordValidator validator = RecordValidator.of(RecordType.DEMAND);
    Stream<Row<DemandForm>> rows =
        RowIterator.stream(TextLines.open(file), (line, text, doubts) -> of(validator, line, text));
    return JsonLines.strict(file, rows);
  }

  private static DemandForm of(RecordValidator validator, long line, String text) {
    return text.stripLeading().startsWith("{")
        ? of(validator, JsonLines.json(text))
        : new DemandForm(Demand.of(Long.toString(line), text.strip()), "", "", List.of());
  }

  /** The form that this object of the data standard holds. */
  public static DemandForm of(RecordValidator validator, JsonNode json) {
    List<Fault> faults = new ArrayList<>(validator.check(json));
    Demand demand = demand(json, faults);
    return new DemandForm(
        demand, json.path("activityType").asText(""), json.path("industry").asText(""), faults);
  }

  private static Demand demand(JsonNode json, List<Fault> faults) {
    List<JsonFieldException> doubts = new ArrayList<>();
    try {
      Demand demand = DemandJson.read(json, doubts::add);
      doubts.forEach(doubt -> unreadable(doubt).ifPresent(faults::add));
      return demand;
    } catch (JsonFieldException e) {
      unreadable(e).ifPresent(faults::add);
      return Demand.of(json.path("id").asText(""), "");
    }
  }

  /** A blank description is no fault of the form: the diagnosis says that nothing is there. */
  private static Optional<Fault> unreadable(JsonFieldException fault) {
    return fault.field().equals("text")
        ? Optional.empty()
        : Optional.of(
            new Fault(fault.field(), fault.value(), "readable", fault.reason(), "改正后再提交", false));
  }
}
