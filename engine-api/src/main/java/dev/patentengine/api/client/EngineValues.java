package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.graph.Neighbourhood;
import dev.patentengine.graph.Neighbourhood.Edge;
import dev.patentengine.graph.Neighbourhood.Kind;
import dev.patentengine.graph.Neighbourhood.Node;
import dev.patentengine.graph.Neighbourhood.Relation;
import dev.patentengine.model.Contact;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.Span;
import dev.patentengine.push.Push;
import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Values of the engine as a service answers them. Stateless. */
final class EngineValues {

  private EngineValues() {}

  static Neighbourhood neighbourhood(JsonNode json) {
    return new Neighbourhood(
        PatentClient.each(
            json.path("nodes"),
            node ->
                new Node(
                    Kind.valueOf(constant(node.path("kind"))),
                    node.path("key").asText(),
                    node.path("label").asText(),
                    node.path("stored").asBoolean())),
        PatentClient.each(
            json.path("edges"),
            edge ->
                new Edge(
                    edge.path("from").asInt(),
                    edge.path("to").asInt(),
                    Relation.valueOf(constant(edge.path("relation"))))),
        json.path("complete").asBoolean());
  }

  private static String constant(JsonNode name) {
    return name.asText().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  static Changes changes(JsonNode json) {
    return new Changes(
        PatentClient.each(
            json.path("changes"),
            change ->
                new Change(
                    change.path("sequence").asLong(),
                    change.path("id").asText(),
                    Change.Kind.valueOf(constant(change.path("kind"))))),
        json.path("next").asLong());
  }

  static List<Keyword> keywords(JsonNode json) {
    return PatentClient.each(
        json.path("keywords"),
        keyword ->
            new Keyword(
                keyword.path("text").asText(),
                keyword.path("weight").asDouble(),
                PatentClient.each(
                    keyword.path("spans"),
                    span -> new Span(span.path("start").asInt(), span.path("end").asInt()))));
  }

  static List<Push> pushes(JsonNode json) {
    return PatentClient.each(
        json.path("pushes"),
        push ->
            new Push(
                push.path("demand").asText(),
                push.path("patent").asText(),
                push.path("score").asDouble(),
                PatentClient.each(push.path("reasons"), JsonNode::asText),
                PatentClient.each(push.path("cautions"), JsonNode::asText),
                Instant.parse(push.path("at").asText())));
  }

  static Contact contact(JsonNode json) {
    return new Contact(
        json.path("name").asText(), json.path("phone").asText(), json.path("email").asText());
  }
}
