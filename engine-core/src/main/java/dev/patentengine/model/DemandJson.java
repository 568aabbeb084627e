package dev.patentengine.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Consumer;

/** A demand from its JSON object of the data standard; {@code {"id","text"}} is enough. */
public final class DemandJson {

  private DemandJson() {}

  /**
   * The demand that {@code json} says.
   *
   * @throws JsonFieldException if a field cannot be read, or nothing is described
   */
  public static Demand read(JsonNode json) {
    return read(
        json,
        fault -> {
          throw fault;
        });
  }

  /**
   * The demand that {@code json} says; an optional value that cannot be read is left out and told
   * to {@code doubts}.
   *
   * @throws JsonFieldException if the object cannot be used
   */
  public static Demand read(JsonNode json, Consumer<JsonFieldException> doubts) {
    JsonFields fields = JsonFields.of(json, doubts);
    Demand demand =
        new Demand(
            fields.text("id").orElse(""),
            fields.text("title").orElse(""),
            fields.text("text").orElse(""),
            fields.text("problem").orElse(""),
            fields.text("technology").orElse(""),
            fields.text("goal").orElse(""),
            fields.texts("keywords"),
            fields.text("organization"),
            fields.parsed("region", JsonFields::region),
            fields.date("deadline"),
            fields.number("fundsWanYuan"),
            fields.text("cooperation"),
            contact(json.path("contact")));
    if (demand.fullText().isBlank()) {
      throw new JsonFieldException("text", "", "缺少需求描述（text，或 problem、technology、goal）");
    }
    return demand;
  }

  static Optional<Contact> contact(JsonNode json) {
    if (!json.isObject()) {
      return Optional.empty();
    }
    JsonFields fields = JsonFields.of(json);
    return Optional.of(
        new Contact(
            fields.text("name").orElse(""),
            fields.text("phone").orElse(""),
            fields.text("email").orElse("")));
  }
}
