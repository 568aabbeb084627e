package dev.patentengine.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * An achievement as the JSON object of the data standard, as far as the engine uses it, and back.
 * Contacts are not kept. Stateless.
 */
public final class AchievementJson {

  private AchievementJson() {}

  /** The JSON object of {@code achievement}. */
  public static ObjectNode write(Achievement achievement) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", achievement.id());
    JsonFields.put(json, "title", achievement.title());
    JsonFields.put(json, "organization", achievement.organization());
    achievement.stage().ifPresent(stage -> json.put("stage", stage.code()));
    achievement.transfer().ifPresent(way -> json.put("transfer", way.code()));
    achievement.priceWanYuan().ifPresent(price -> json.put("priceWanYuan", price));
    JsonFields.put(json, "patents", achievement.patents());
    return json;
  }

  /**
   * The achievement that {@code json} says.
   *
   * @throws JsonFieldException if a field is missing or cannot be read
   */
  public static Achievement read(JsonNode json) {
    return read(
        json,
        fault -> {
          throw fault;
        });
  }

  /**
   * The same; an optional value that cannot be read is left out and told to {@code doubts}.
   *
   * @throws JsonFieldException if the object cannot be used
   */
  public static Achievement read(JsonNode json, Consumer<JsonFieldException> doubts) {
    JsonFields fields = JsonFields.of(json, doubts);
    return new Achievement(
        fields.required("id"),
        fields.required("title"),
        fields.text("organization").orElse(""),
        fields.parsed("stage", AchievementJson::stage),
        fields.parsed("transfer", AchievementJson::transfer),
        fields.number("priceWanYuan"),
        fields.texts("patents"));
  }

  private static Achievement.Stage stage(String code) {
    return Arrays.stream(Achievement.Stage.values())
        .filter(stage -> stage.code().equals(code) || stage.chineseName().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("应为 laboratory、pilot、small-batch、industrial 之一"));
  }

  private static Achievement.Transfer transfer(String code) {
    return Arrays.stream(Achievement.Transfer.values())
        .filter(way -> way.code().equals(code) || way.chineseName().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("应为 licence、transfer、equity、joint-development 之一"));
  }
}
