package dev.patentengine.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An expert as the JSON object of the data standard, and back. Fields without a value are left out.
 * Stateless.
 */
public final class ExpertJson {

  private ExpertJson() {}

  /** The JSON object of {@code expert}, without how to reach the person. */
  public static ObjectNode write(Expert expert) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", expert.id()).put("name", expert.name());
    JsonFields.put(json, "organization", expert.organization());
    JsonFields.put(json, "department", expert.department());
    JsonFields.put(json, "title", expert.title());
    expert.region().ifPresent(region -> json.put("region", region.code()));
    JsonFields.put(json, "fields", expert.fields());
    JsonFields.put(json, "profile", expert.profile());
    for (Expert.Work work : expert.works()) {
      switch (work.kind()) {
        case ACHIEVEMENT -> json.withArray("achievements").add(ofYear(work));
        case PAPER -> json.withArray("papers").add(ofYear(work));
        case PROJECT ->
            json.withArray("projects")
                .addObject()
                .put("title", work.title())
                .put("from", work.from())
                .put("to", work.to());
      }
    }
    return json;
  }

  /** The whole JSON object of {@code expert}: only for who may call, and for the store. */
  public static ObjectNode writeWithContact(Expert expert) {
    ObjectNode json = write(expert);
    expert.contact().ifPresent(contact -> json.set("contact", DemandJson.write(contact)));
    return json;
  }

  private static ObjectNode ofYear(Expert.Work work) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("title", work.title())
        .put("year", work.from());
  }

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
