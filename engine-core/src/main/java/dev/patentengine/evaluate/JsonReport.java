package dev.patentengine.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A report as JSON with stable field names: {@code title} and {@code sections}, each with {@code
 * kind} ({@code note}, {@code table}, {@code items}, {@code difference}, {@code reliability},
 * {@code slices}), {@code title} and the fields of its kind. Numbers are not rounded.
 */
public final class JsonReport {

  private JsonReport() {}

  /** The JSON object. */
  public static ObjectNode render(Report report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("title", report.title());
    ArrayNode sections = json.putArray("sections");
    report.sections().forEach(section -> write(sections.addObject(), section));
    return json;
  }

  private static void write(ObjectNode json, Report.Section section) {
    switch (section) {
      case Report.Note note -> head(json, "note", note).put("text", note.text());
      case Report.Table table -> table(head(json, "table", table), table);
      case Report.Items items -> items(head(json, "items", items), items);
      case Report.Difference difference ->
          difference(head(json, "difference", difference), difference);
      case Report.Reliability reliability ->
          calibration(head(json, "reliability", reliability), reliability.calibration());
      case Report.Slices slices -> slices(head(json, "slices", slices), slices);
    }
  }

  private static ObjectNode head(ObjectNode json, String kind, Report.Section section) {
    return json.put("kind", kind).put("title", section.title());
  }

  private static void put(ObjectNode json, Map<String, Double> values) {
    values.forEach((name, value) -> json.put(name, value));
  }

  private static void items(ObjectNode json, Report.Items items) {
    ObjectNode values = json.putObject("values");
    items.byMetric().forEach((metric, byItem) -> put(values.putObject(metric), byItem));
  }

  private static void table(ObjectNode json, Report.Table table) {
    ArrayNode rows = json.putArray("rows");
    for (Report.Row row : table.rows()) {
      ObjectNode values = rows.addObject().put("name", row.name()).putObject("values");
      for (int i = 0; i < row.values().size(); i++) {
        values.put(table.columns().get(i), row.values().get(i));
      }
    }
  }

  private static void difference(ObjectNode json, Report.Difference difference) {
    Comparison found = difference.comparison();
    json.put("metric", difference.metric());
    json.putObject("first").put("name", difference.first()).put("mean", found.first());
    json.putObject("second").put("name", difference.second()).put("mean", found.second());
    json.put("difference", found.difference());
    json.putObject("interval")
        .put("low", found.interval().low())
        .put("high", found.interval().high())
        .put("level", found.interval().level());
    json.put("p", found.p()).put("wins", found.wins()).put("losses", found.losses());
    put(json.putObject("differences"), found.differences());
  }

  private static void calibration(ObjectNode json, Calibration calibration) {
    json.put("expectedError", calibration.expectedError());
    ArrayNode bins = json.putArray("bins");
    for (Calibration.Bin bin : calibration.bins()) {
      bins.addObject()
          .put("from", bin.from())
          .put("to", bin.to())
          .put("count", bin.count())
          .put("confidence", bin.confidence())
          .put("accuracy", bin.accuracy());
    }
  }

  private static void slices(ObjectNode json, Report.Slices slices) {
    json.put("metric", slices.metric());
    ArrayNode array = json.putArray("slices");
    for (Slice slice : slices.slices()) {
      array
          .addObject()
          .put("name", slice.name())
          .put("items", slice.items())
          .put("mean", slice.mean());
    }
  }
}
