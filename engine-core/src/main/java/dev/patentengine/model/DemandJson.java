package dev.patentengine.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A demand as the JSON object of the data standard, and back; {@code {"id","text"}} is enough.
 * Fields without a value are left out. Stateless.
 */
public final class DemandJson {

  private DemandJson() {}

  /** The JSON object of {@code demand}, without whom to call. */
  public static ObjectNode write(Demand demand) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    JsonFields.put(json, "id", demand.id());
    JsonFields.put(json, "title", demand.title());
    JsonFields.put(json, "text", demand.text());
    JsonFields.put(json, "problem", demand.problem());
    JsonFields.put(json, "technology", demand.technology());
    JsonFields.put(json, "goal", demand.goal());
    JsonFields.put(json, "keywords", demand.keywords());
    demand.organization().ifPresent(name -> json.put("organization", name));
    demand.region().ifPresent(region -> json.put("region", region.code()));
    demand.deadline().ifPresent(day -> json.put("deadline", day.toString()));
    demand.fundsWanYuan().ifPresent(funds -> json.put("fundsWanYuan", funds));
    demand.cooperation().ifPresent(way -> json.put("cooperation", way));
    return json;
  }

  /** The whole JSON object of {@code demand}: only for who may call, and for the store. */
  public static ObjectNode writeWithContact(Demand demand) {
    ObjectNode json = write(demand);
    demand.contact().ifPresent(contact -> json.set("contact", write(contact)));
    return json;
  }

  static ObjectNode write(Contact contact) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    JsonFields.put(json, "name", contact.name());
    JsonFields.put(json, "phone", contact.phone());
    JsonFields.put(json, "email", contact.email());
    return json;
  }

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

  /** Its faults do not show the value: they may be logged. */
  static Optional<Contact> contact(JsonNode json) {
    if (!json.isObject()) {
      return Optional.empty();
    }
    JsonFields fields = JsonFields.of(json);
    try {
      return Optional.of(
          new Contact(
              fields.text("name").orElse(""),
              fields.text("phone").orElse(""),
              fields.text("email").orElse("")));
    } catch (JsonFieldException e) {
      throw new JsonFieldException("contact." + e.field(), "", e.reason());
    }
  }
}
