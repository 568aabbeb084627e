package dev.patentengine.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.ShippedData;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much each feature speaks for a match: a linear model of the log-odds that a patent is worth
 * showing. Immutable.
 *
 * @param weights log-odds per unit of each feature
 * @param base log-odds where all features are 0
 * @param usualCosine what counts for a patent whose meaning is not known yet
 * @param bridge from words of patents to words of demands; not in the file of the weights
 */
public record MatchModel(
    Map<Candidate.Part, Double> weights, double base, double usualCosine, WordBridge bridge) {

  public MatchModel {
    weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    if (weights.size() != FEATURES) {
      throw new IllegalArgumentException("weights for all features, not " + weights.keySet());
    }
  }

  /** The name of the model in the data that come with the engine, and in an index folder. */
  public static final String FILE = "models/match.json";

  private static final int FEATURES = 4;

  /** A model without a bridge. */
  public MatchModel(Map<Candidate.Part, Double> weights, double base, double usualCosine) {
    this(weights, base, usualCosine, WordBridge.NONE);
  }

  /**
   * Reads what {@code tune match} has written.
   *
   * @throws IllegalArgumentException if it is no such model
   */
  public static MatchModel read(String json) {
    try {
      JsonNode model = JsonMapper.builder().build().readTree(json);
      Map<Candidate.Part, Double> weights = new EnumMap<>(Candidate.Part.class);
      weights.put(Candidate.Part.WORDS, number(model, "words"));
      weights.put(Candidate.Part.CHARACTERS, number(model, "characters"));
      weights.put(Candidate.Part.MEANING, number(model, "meaning"));
      // models that were learnt before there was a bridge have no weight for it
      weights.put(Candidate.Part.BRIDGE, model.has("bridge") ? number(model, "bridge") : 0);
      return new MatchModel(weights, number(model, "base"), number(model, "usualCosine"));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("不是匹配模型（JSON）：" + e.getOriginalMessage(), e);
    }
  }

  /** The same model over this bridge. */
  public MatchModel over(WordBridge other) {
    return new MatchModel(weights, base, usualCosine, other);
  }

  /**
   * The model of these data with their bridge, or {@link #untrained} where they have none.
   *
   * @throws IllegalArgumentException if theirs is no such model
   */
  public static MatchModel of(ShippedData data) {
    return data.bytes(FILE)
        .map(json -> read(new String(json, StandardCharsets.UTF_8)))
        .orElseGet(MatchModel::untrained)
        .over(WordBridge.of(data));
  }

  /** Equal say for all features: for an engine that no model is shipped with. */
  public static MatchModel untrained() {
    Map<Candidate.Part, Double> equal = new EnumMap<>(Candidate.Part.class);
    equal.put(Candidate.Part.WORDS, 4.0);
    equal.put(Candidate.Part.CHARACTERS, 4.0);
    equal.put(Candidate.Part.MEANING, 4.0);
    equal.put(Candidate.Part.BRIDGE, 1.0);
    return new MatchModel(equal, -6, 0.5);
  }

  /** As a file of JSON, which {@link #read} reads. */
  public String json() {
    ObjectNode model = JsonNodeFactory.instance.objectNode();
    weights.forEach((part, weight) -> model.put(part.name().toLowerCase(Locale.ROOT), weight));
    return model.put("base", base).put("usualCosine", usualCosine).toPrettyString() + "\n";
  }

  private static double number(JsonNode model, String field) {
    JsonNode value = model.path(field);
    if (!value.isNumber()) {
      throw new IllegalArgumentException("匹配模型的字段 " + field + " 应为数值，实际为 " + value);
    }
    return value.doubleValue();
  }

  /** The same model blind to one feature: to measure what that is worth. */
  MatchModel without(Candidate.Part feature) {
    Map<Candidate.Part, Double> fewer = new EnumMap<>(weights);
    fewer.replace(feature, 0.0);
    return new MatchModel(fewer, base, usualCosine, bridge);
  }

  /** The log-odds of a match with these features. */
  public double logOdds(Map<Candidate.Part, Double> nearness) {
    return parts(nearness).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** What each feature adds to the log-odds, the base with them; in all, the log-odds. */
  Map<Candidate.Part, Double> parts(Map<Candidate.Part, Double> nearness) {
    Map<Candidate.Part, Double> parts = new EnumMap<>(Candidate.Part.class);
    weights.forEach((part, weight) ->
        parts.put(
            part,
            weight
                * nearness.getOrDefault(part, part == Candidate.Part.MEANING ? usualCosine : 0)));
    parts.put(Candidate.Part.BASE, base);
    return parts;
  }
}
