package dev.patentengine.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.datasets.DemandForm;
import dev.patentengine.datasets.Fault;
import dev.patentengine.datasets.RecordType;
import dev.patentengine.datasets.RecordValidator;
import dev.patentengine.diagnose.Finding;
import dev.patentengine.diagnose.Severity;
import java.util.List;

/**
 * What a demand's form breaks of the official collection form, as findings of its diagnosis: what
 * must be filled in for the type of activity, what must not, and values that are not allowed. Names
 * and choices are those of the data standard. Immutable, safe for concurrent use.
 */
public final class FormFindings {

  private final RecordValidator validator = RecordValidator.of(RecordType.DEMAND);
  private final JsonNode fields = RecordType.DEMAND.schema().path("properties");

  /** The findings of the form that this object of the data standard holds, in order of field. */
  public List<Finding> of(JsonNode form) {
    return of(DemandForm.of(validator, form));
  }

  /** The findings of a form, in order of field. */
  public List<Finding> of(DemandForm form) {
    return form.faults().stream()
        .filter(fault -> !fault.rule().equals("anyOf"))
        .map(fault -> finding(fault, form))
        .toList();
  }

  private Finding finding(Fault fault, DemandForm form) {
    return switch (fault.rule()) {
      case "required" ->
          new Finding("form-missing", Severity.SERIOUS, List.of(), missing(fault, form));
      case "false" ->
          new Finding("form-unfitting", Severity.SERIOUS, List.of(), unfitting(fault, form));
      case "additionalProperties" ->
          new Finding(
              "form-unknown",
              Severity.HINT,
              List.of(),
              "征集表没有“" + fault.path() + "”这一栏，未作分析；有用的内容请写进“需求描述”。");
      default ->
          new Finding(
              "form-value",
              Severity.HINT,
              List.of(),
              "征集表“" + title(fault.path()) + "”" + fault.reason() + "：" + fault.advice() + "。");
    };
  }

  private String missing(Fault fault, DemandForm form) {
    String choices = choices(fault.path());
    return "征集表"
        + when(form)
        + "须填写“"
        + title(fault.path())
        + "”，请补填"
        + (choices.isEmpty() ? "。" : "（可选：" + choices + "）。");
  }

  private String unfitting(Fault fault, DemandForm form) {
    return "征集表" + when(form) + "不应填写“" + title(fault.path()) + "”，请删去这一栏，或改正活动类型。";
  }

  private String when(DemandForm form) {
    String label = label("activityType", form.activity());
    return label.isEmpty() ? "" : "的活动类型为“" + label + "”时";
  }

  private String title(String path) {
    String title = fields.path(path.replaceFirst("[.\\[].*", "")).path("title").asText("");
    return title.isEmpty() ? path : title;
  }

  /** The Chinese names of a field's values, as its description lists them: code, then name. */
  private String choices(String path) {
    return String.join(
        "、", values(path).stream().map(value -> value.replaceFirst("^\\S+ ", "")).toList());
  }

  private String label(String path, String code) {
    return values(path).stream()
        .filter(value -> value.startsWith(code + " "))
        .map(value -> value.substring(code.length() + 1))
        .findFirst()
        .orElse("");
  }

  private List<String> values(String path) {
    String description = fields.path(path).path("description").asText("");
    int start = description.indexOf("Values: ");
    return start < 0
        ? List.of()
        : List.of(
            description.substring(start + 8).replaceFirst("[.;]\\s*$", "").split(";\\s*", -1));
  }
}
