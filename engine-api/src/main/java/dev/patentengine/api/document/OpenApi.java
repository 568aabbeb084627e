package dev.patentengine.api.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.http.Route.Body;
import dev.patentengine.api.http.Route.Reply;
import dev.patentengine.api.http.Schemas;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The document of the service as OpenAPI 3.1. Immutable. */
public final class OpenApi {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final List<Route> routes;
  private final Schemas schemas;

  /** The document of these routes. */
  public OpenApi(List<Route> routes, Schemas schemas) {
    this.routes = List.copyOf(routes);
    this.schemas = schemas;
  }

  /** The whole document. */
  public ObjectNode json() {
    ObjectNode json = MAPPER.createObjectNode().put("openapi", "3.1.0");
    json.putObject("info")
        .put("title", "智配引擎 Patent Engine")
        .put("version", "v1")
        .put("summary", "让专利与企业技术需求相遇")
        .put("description", "错误为 RFC 9457 application/problem+json，指明字段；请求号见 X-Request-Id。")
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    json.putArray("servers").addObject().put("url", "/");
    ObjectNode paths = json.putObject("paths");
    for (Route route : routes) {
      paths
          .withObjectProperty(route.path())
          .set(route.method().name().toLowerCase(Locale.ROOT), operation(route));
    }
    ObjectNode components = json.putObject("components");
    components.set("schemas", schemas.components());
    components
        .putObject("securitySchemes")
        .putObject("key")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "./engine keys add 给出的密钥；本机且未设密钥时可省略");
    return json;
  }

  private static ObjectNode operation(Route route) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("operationId", operationId(route)).put("summary", route.title());
    json.putArray("tags").add(route.path().startsWith("/v1/") ? "v1" : "service");
    route.role().ifPresent(role -> json.put("description", "角色 role: " + role.code()));
    if (!route.parameters().isEmpty()) {
      route.parameters().forEach(each -> json.withArray("parameters").add(each.json()));
    }
    body(json, route.body());
    ObjectNode responses = json.putObject("responses");
    route.replies().forEach(reply -> reply(responses, reply));
    problems(responses, route);
    if (route.role().isPresent()) {
      json.putArray("security").addObject().putArray("key");
    } else {
      json.putArray("security");
    }
    return json;
  }

  private static String operationId(Route route) {
    return (route.method() + route.path())
        .replaceAll("[{}]", "")
        .replaceAll("[^A-Za-z0-9]+", "-")
        .toLowerCase(Locale.ROOT)
        .replaceAll("-$", "");
  }

  private static void body(ObjectNode json, Body body) {
    switch (body) {
      case Body.None none -> {}
      case Body.Json taken -> {
        ObjectNode content =
            json.putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json");
        content.set("schema", reference(taken.schema()));
        ObjectNode examples = content.putObject("examples");
        int number = 0;
        for (String example : taken.examples()) {
          examples.putObject("example" + ++number).set("value", parsed(example));
        }
      }
      case Body.Flowing taken -> {
        ObjectNode content =
            json.putObject("requestBody").put("required", true).putObject("content");
        taken
            .mediaTypes()
            .forEach(type -> content.putObject(type).putObject("schema").put("type", "string"));
        content.withObjectProperty(taken.mediaTypes().getFirst()).put("example", taken.example());
      }
    }
  }

  private static void reply(ObjectNode responses, Reply reply) {
    ObjectNode json = responses.putObject(Integer.toString(reply.status()));
    json.put("description", description(reply));
    if (!reply.mediaType().isEmpty()) {
      ObjectNode schema =
          reply.schema().map(OpenApi::reference).orElseGet(() -> text(MAPPER.createObjectNode()));
      json.putObject("content").putObject(reply.mediaType()).set("schema", schema);
    }
  }

  private static String description(Reply reply) {
    return reply.mediaType().equals("application/x-ndjson") ? "每行一个 JSON" : "完成";
  }

  private static ObjectNode text(ObjectNode json) {
    return json.put("type", "string");
  }

  private static void problems(ObjectNode responses, Route route) {
    Map<Integer, Set<ProblemKind>> byStatus = new TreeMap<>();
    for (ProblemKind kind : Problems.of(route)) {
      byStatus.computeIfAbsent(kind.status(), status -> new java.util.TreeSet<>()).add(kind);
    }
    byStatus.forEach((status, kinds) -> {
      ObjectNode json = responses.putObject(Integer.toString(status));
      json.put(
          "description", kinds.stream().map(ProblemKind::title).collect(Collectors.joining("；")));
      json.putObject("content").putObject(Problem.MEDIA_TYPE).set("schema", reference("Problem"));
    });
  }

  private static ObjectNode reference(String schema) {
    return MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + schema);
  }

  private static JsonNode parsed(String example) {
    try {
      return MAPPER.readTree(example);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + example, e);
    }
  }
}
