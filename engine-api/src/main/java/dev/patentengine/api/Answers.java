package dev.patentengine.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.Caution;
import dev.patentengine.match.Match;
import dev.patentengine.match.PreferenceCheck;
import dev.patentengine.match.Reason;
import dev.patentengine.model.AchievementJson;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The engine's answers as JSON with stable field names. */
public final class Answers {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Answers() {}

  /**
   * {@code
   * {"id","matches":[{"rank","number","title","score","parts":{…},"reasons":[…],"indicators":[…],"preferences":[…],"cautions":[…],"variants":[…]}]}}.
   */
  public static ObjectNode matches(String demandId, List<Match> matches) {
    ObjectNode json = JSON.objectNode().put("id", demandId);
    ArrayNode array = json.putArray("matches");
    matches.forEach(match -> array.add(match(match)));
    return json;
  }

  private static ObjectNode match(Match match) {
    ObjectNode json = JSON.objectNode().put("rank", match.rank());
    patent(json, match.patent());
    json.put("score", rounded(match.score()));
    parts(json.putObject("parts"), match.parts());
    reasons(json.putArray("reasons"), match.reasons());
    IndicatorAnswers.write(json.putArray("indicators"), match.indicators());
    ArrayNode preferences = json.putArray("preferences");
    match.preferences().forEach(each -> preference(preferences.addObject(), each));
    cautions(json.putArray("cautions"), match.cautions());
    match.achievement().ifPresent(each -> json.set("achievement", AchievementJson.write(each)));
    ArrayNode variants = json.putArray("variants");
    match.variants().forEach(variants::add);
    return json;
  }

  static void parts(ObjectNode json, Map<Candidate.Part, Double> parts) {
    for (Candidate.Part part : Candidate.Part.values()) {
      if (parts.containsKey(part)) {
        json.put(part.name().toLowerCase(Locale.ROOT), rounded(parts.getOrDefault(part, 0.0)));
      }
    }
  }

  static void reasons(ArrayNode array, List<Reason> reasons) {
    reasons.forEach(reason -> array.add(reason(reason)));
  }

  static void cautions(ArrayNode array, List<Caution> cautions) {
    for (Caution caution : cautions) {
      array.addObject().put("code", code(caution)).put("text", caution.chineseText());
    }
  }

  private static void preference(ObjectNode json, PreferenceCheck check) {
    json.put("condition", check.preference().condition().chineseText());
    json.put("weight", rounded(check.preference().weight()));
    check.degree().ifPresent(degree -> json.put("degree", rounded(degree)));
    json.put("effect", rounded(check.effect()));
  }

  private static String code(Caution caution) {
    return caution.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Number, id where it differs, title and status: what a list of patents shows. */
  public static ObjectNode patent(ObjectNode json, Patent patent) {
    json.put("number", patent.id());
    patent
        .number()
        .map(Object::toString)
        .filter(number -> !number.equals(patent.id()))
        .ifPresent(number -> json.put("publicationNumber", number));
    json.put("title", patent.title());
    return json.put("status", patent.status().code());
  }

  private static ObjectNode reason(Reason reason) {
    ObjectNode json = JSON.objectNode();
    switch (reason) {
      case Reason.SharedWords shared -> {
        json.put("type", "shared-words").put("text", shared.toString());
        ArrayNode terms = json.putArray("terms");
        shared.terms().forEach(word -> terms.add(word(word)));
      }
      case Reason.BridgedWords bridged -> {
        json.put("type", "bridged-words").put("text", bridged.toString());
        ArrayNode words = json.putArray("words");
        bridged
            .words()
            .forEach(word ->
                words.addObject().put("demanded", word.demanded()).put("offered", word.offered()));
      }
      case Reason.BestPassage passage -> {
        json.put("type", "best-passage").put("text", passage.text());
        json.put("field", passage.field().name().toLowerCase(Locale.ROOT));
        span(json, passage.span());
      }
      case Reason.NearMeaning near ->
          json.put("type", "near-meaning")
              .put("text", near.toString())
              .put("cosine", rounded(near.cosine()));
      case Reason.SharedQuantity shared ->
          json.put("type", "shared-quantity")
              .put("text", shared.toString())
              .put("demanded", shared.demandedText())
              .put("offered", shared.offeredText())
              .put("verdict", IndicatorAnswers.verdict(shared.check()));
    }
    return json;
  }

  private static ObjectNode word(Reason.SharedWord word) {
    ObjectNode json =
        JSON.objectNode().put("term", word.text()).put("weight", rounded(word.weight()));
    ArrayNode places = json.putArray("places");
    for (Reason.Place place : word.places()) {
      ObjectNode at = JSON.objectNode().put("field", place.field().name().toLowerCase(Locale.ROOT));
      places.add(span(at, place.span()));
    }
    return json;
  }

  private static ObjectNode span(ObjectNode json, Span span) {
    return json.put("start", span.start()).put("end", span.end());
  }

  /** {@code {"keywords":[{"text","weight","spans":[…]}]}}. */
  public static ObjectNode keywords(List<Keyword> keywords) {
    ObjectNode json = JSON.objectNode();
    ArrayNode array = json.putArray("keywords");
    for (Keyword keyword : keywords) {
      ObjectNode one = array.addObject();
      one.put("text", keyword.text()).put("weight", rounded(keyword.weight()));
      ArrayNode spans = one.putArray("spans");
      keyword.spans().forEach(span -> span(spans.addObject(), span));
    }
    return json;
  }

  /** The values of a vector as an array. */
  public static ArrayNode vector(Embedding embedding) {
    ArrayNode array = JSON.arrayNode();
    for (float value : embedding.toArray()) {
      array.add(value);
    }
    return array;
  }

  /** Rounded to six decimals: more says nothing. */
  public static double rounded(double value) {
    return Math.round(value * 1e6) / 1e6;
  }
}
