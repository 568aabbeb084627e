package dev.patentengine.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An expert from the JSON object of the data standard. */
public final class ExpertJson {

  private ExpertJson() {}

  /**
   * The expert that {@code json} says.
   *
   * @throws JsonFieldException if a field is missing or cannot be read
   */
  public static Expert read(JsonNode json) {
    return read(
        json,
        fault -> {
          throw fault;
        });
  }

  /**
   * The expert that {@code json} says; an optional value that cannot be read is left out and told
   * to {@code doubts}.
   *
   * @throws JsonFieldException if the object cannot be used
   */
  public static Expert read(JsonNode json, Consumer<JsonFieldException> doubts) {
    JsonFields fields = JsonFields.of(json, doubts);
    List<Expert.Work> works = new ArrayList<>();
    works.addAll(fields.objects("achievements", ExpertJson::achievement));
    works.addAll(fields.objects("papers", ExpertJson::paper));
    works.addAll(fields.objects("projects", ExpertJson::project));
    return new Expert(
        fields.required("id"),
        fields.required("name"),
        fields.text("organization").orElse(""),
        fields.text("department").orElse(""),
        fields.text("title").orElse(""),
        fields.parsed("region", JsonFields::region),
        fields.texts("fields"),
        fields.text("profile").orElse(""),
        works,
        DemandJson.contact(json.path("contact")));
  }

  private static Expert.Work achievement(JsonFields fields) {
    return ofYear(Expert.Work.Kind.ACHIEVEMENT, fields);
  }

  private static Expert.Work paper(JsonFields fields) {
    return ofYear(Expert.Work.Kind.PAPER, fields);
  }

  private static Expert.Work ofYear(Expert.Work.Kind kind, JsonFields fields) {
    int year = year(fields, "year");
    return new Expert.Work(kind, fields.required("title"), year, year);
  }

  private static Expert.Work project(JsonFields fields) {
    int from = year(fields, "from");
    int to = (int) fields.number("to").orElse(from);
    return new Expert.Work(Expert.Work.Kind.PROJECT, fields.required("title"), from, to);
  }

  private static int year(JsonFields fields, String field) {
    double year = fields.number(field).orElseThrow(() -> new JsonFieldException(field, "", "缺少年份"));
    return (int) year;
  }
}
