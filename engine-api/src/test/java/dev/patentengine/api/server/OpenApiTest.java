package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.http.Route.Body;
import dev.patentengine.api.http.Route.Reply;
import dev.patentengine.api.http.Schemas;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The document says what the service does: every route, every field, every error. */
class OpenApiTest {

  @TempDir static Path folder;

  private static final Schemas SCHEMAS = Schemas.load();

  private static ServedSample served;
  private static JsonNode document;

  @BeforeAll
  static void serves() throws IOException, InterruptedException {
    served = ServedSample.open(folder);
    document = ServedSample.json(served.get("/openapi.json"));
  }

  @AfterAll
  static void stops() {
    served.close();
  }

  @Test
  void isValidOpenApi() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult parsed =
        new OpenAPIV3Parser().readContents(document.toString(), List.of(), options);
    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(parsed.getOpenAPI().getPaths()).hasSize(document.path("paths").size());
  }

  @Test
  void aBrokenDocumentWouldBeNoticed() {
    String broken = document.toString().replaceFirst("\"responses\":", "\"answers\":");
    assertThat(
            new OpenAPIV3Parser().readContents(broken, List.of(), new ParseOptions()).getMessages())
        .isNotEmpty();
  }

  @Test
  void tellsEveryRouteAndNoOther() {
    TreeSet<String> told = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method -> told.add(method.toUpperCase() + " " + path.getKey())));
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            served.server().routes().stream().map(Route::name).toList());
  }

  /** Each route is asked with its own examples, and what it answers is what the document says. */
  @TestFactory
  List<DynamicTest> answersItsExamplesAsDocumented() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Route route : served.server().routes()) {
      for (String body : examples(route)) {
        tests.add(DynamicTest.dynamicTest(route.name(), () -> answers(route, body)));
      }
    }
    return tests;
  }

  private static List<String> examples(Route route) {
    return switch (route.body()) {
      case Body.None none -> List.of("");
      case Body.Json json -> json.examples();
      case Body.Flowing flowing -> List.of(flowing.example());
    };
  }

  private static void answers(Route route, String body) throws IOException, InterruptedException {
    HttpResponse<String> answer = served.send(request(route, body));
    if (answer.statusCode() == 404 && answer.body().contains("problem:not-found")) {
      assertThat(operation(route).path("responses").has("404")).isTrue();
      assertThat(SCHEMAS.faults("Problem", ServedSample.json(answer))).isEmpty();
      return;
    }
    Reply reply =
        route.replies().stream()
            .filter(each -> each.status() == answer.statusCode())
            .findFirst()
            .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertThat(type.replaceFirst(";.*", "")).isEqualTo(reply.mediaType().replaceFirst(";.*", ""));
    if (reply.schema().isPresent()) {
      for (String json : parts(reply, answer.body())) {
        assertThat(
                SCHEMAS.faults(reply.schema().get(), JsonMapper.builder().build().readTree(json)))
            .as(json)
            .isEmpty();
      }
    }
  }

  private static List<String> parts(Reply reply, String body) {
    return reply.mediaType().equals("application/x-ndjson") ? body.lines().toList() : List.of(body);
  }

  private static HttpRequest.Builder request(Route route, String body) {
    String path = route.path();
    List<String> query = new ArrayList<>();
    for (Parameter parameter : route.parameters()) {
      String value = URLEncoder.encode(parameter.example(), StandardCharsets.UTF_8);
      switch (parameter.place()) {
        case "path" -> path = path.replace("{" + parameter.name() + "}", value);
        case "query" -> query.add(parameter.name() + "=" + value);
        default -> {}
      }
    }
    String full = query.isEmpty() ? path : path + "?" + String.join("&", query);
    HttpRequest.Builder request = HttpRequest.newBuilder(served.at(full));
    switch (route.body()) {
      case Body.None none -> {}
      case Body.Json json -> request.header("Content-Type", "application/json");
      case Body.Flowing flowing -> request.header("Content-Type", flowing.mediaTypes().getFirst());
    }
    return request.method(
        route.method().name(),
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  @Test
  void examplesOfTheDocumentAreThoseOfTheRoutes() {
    for (Route route : served.server().routes()) {
      if (route.body() instanceof Body.Json json) {
        for (String example : json.examples()) {
          JsonNode parsed = parsed(example);
          assertThat(SCHEMAS.faults(json.schema(), parsed)).as(route.name()).isEmpty();
          assertThat(operation(route).findValues("value")).as(route.name()).contains(parsed);
        }
      }
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return JsonMapper.builder().build().readTree(json);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  private static JsonNode operation(Route route) {
    return document
        .path("paths")
        .path(route.path())
        .path(route.method().name().toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void everyProblemHasADocumentedStatus() {
    for (ProblemKind kind : ProblemKind.values()) {
      boolean somewhere =
          served.server().routes().stream()
              .anyMatch(
                  route -> operation(route).path("responses").has(Integer.toString(kind.status())));
      assertThat(somewhere || kind == ProblemKind.METHOD).as(kind.name()).isTrue();
    }
  }
}
