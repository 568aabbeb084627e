package dev.patentengine.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * An organization as the JSON object of the data standard (an enterprise, an institution or a
 * service organization, by its type), and back. Stateless.
 */
public final class OrganizationJson {

  private OrganizationJson() {}

  /** The JSON object of {@code organization}, without how to reach it. */
  public static ObjectNode write(Organization organization) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", organization.id()).put("name", organization.name());
    organization.creditCode().ifPresent(code -> json.put("creditCode", code));
    if (organization.type() != OrganizationType.ENTERPRISE) {
      json.put("type", organization.type().code());
    }
    JsonFields.put(json, "aliases", organization.aliases());
    organization.region().ifPresent(region -> json.put("region", region.code()));
    return json.setAll(facts(organization));
  }

  /** The whole JSON object of {@code organization}: only for who may call, and for the store. */
  public static ObjectNode writeWithContact(Organization organization) {
    ObjectNode json = write(organization);
    organization.contact().ifPresent(contact -> json.set("contact", DemandJson.write(contact)));
    return json;
  }

  private static ObjectNode facts(Organization organization) {
    try {
      return (ObjectNode) JsonMapper.builder().build().readTree(organization.facts());
    } catch (JsonProcessingException | ClassCastException e) {
      throw new IllegalArgumentException(
          "the facts of " + organization.id() + " are no JSON object", e);
    }
  }

  /**
   * The organization that {@code json} says.
   *
   * @throws JsonFieldException if a field is missing or cannot be read
   */
  public static Organization read(JsonNode json) {
    return read(
        json,
        fault -> {
          throw fault;
        });
  }

  /**
   * The same; an optional value that cannot be read is left out and told to {@code doubts}. The
   * facts of its type are taken as they stand: the schema of the standard checks them.
   *
   * @throws JsonFieldException if the object cannot be used
   */
  public static Organization read(JsonNode json, Consumer<JsonFieldException> doubts) {
    JsonFields fields = JsonFields.of(json, doubts);
    OrganizationType type = type(fields.text("type"));
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    for (String fact : type.kind().facts()) {
      if (json.hasNonNull(fact)) {
        facts.set(fact, json.get(fact));
      }
    }
    return new Organization(
        fields.required("id"),
        fields.required("name"),
        type,
        fields.text("creditCode"),
        fields.texts("aliases"),
        fields.parsed("region", JsonFields::region),
        facts.toString(),
        DemandJson.contact(json.path("contact")));
  }

  /**
   * The type that the field {@code type} says; an enterprise if nothing is written there.
   *
   * @throws JsonFieldException if there is no such type
   */
  public static OrganizationType type(Optional<String> written) {
    return written.isEmpty()
        ? OrganizationType.ENTERPRISE
        : OrganizationType.named(written.get())
            .orElseThrow(() -> new JsonFieldException("type", written.get(), choices()));
  }

  private static String choices() {
    return Arrays.stream(OrganizationType.values())
        .map(type -> type.code() + " " + type.chineseName())
        .collect(Collectors.joining("、", "应为其中之一：", ""));
  }
}
