package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.nlp.Keyword;
import java.util.List;

/** Words, keywords and vectors of texts, at most 64 of them at once. Safe for concurrent use. */
public final class TextClient {

  private final Wire wire;

  TextClient(Wire wire) {
    this.wire = wire;
  }

  /** The vectors of texts, of length 1. */
  public List<float[]> embed(List<String> texts) {
    return PatentClient.each(
        wire.post("/v1/embed", body(texts)).path("vectors"), TextClient::vector);
  }

  /** The words of texts. */
  public List<List<String>> segment(List<String> texts) {
    return PatentClient.each(
        wire.post("/v1/segment", body(texts)).path("results"),
        result -> PatentClient.each(result.path("tokens"), token -> token.path("text").asText()));
  }

  /** The terms that say what each of these texts is about, at most so many each. */
  public List<List<Keyword>> keywords(List<String> texts, int top) {
    return PatentClient.each(
        wire.post("/v1/keywords", body(texts).put("top", top)).path("results"),
        EngineValues::keywords);
  }

  private static ObjectNode body(List<String> texts) {
    ObjectNode body = Wire.object();
    texts.forEach(body.putArray("texts")::add);
    return body;
  }

  private static float[] vector(JsonNode json) {
    float[] values = new float[json.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) json.path(i).asDouble();
    }
    return values;
  }
}
