package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.PatentEngineException;
import dev.patentengine.api.http.Schemas;
import dev.patentengine.api.security.OpenAccess;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers get over the wire. */
class PatentServerTest {

  @TempDir static Path folder;

  private static ServedSample served;

  @BeforeAll
  static void serves() {
    served = ServedSample.open(folder);
  }

  @AfterAll
  static void stops() {
    served.close();
  }

  @Test
  void matchesWithReasons() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        served.post("/v1/match", "{\"id\":\" D 1\",\"text\":\"发射芯片的工作点跟着温度跑\",\"top\":3}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode json = ServedSample.json(answer);
    assertThat(json.path("matches")).hasSize(3);
    assertThat(json.path("matches").path(0).path("reasons")).isNotEmpty();
  }

  @Test
  void namesTheFieldAtFault() throws IOException, InterruptedException {
    HttpResponse<String> answer = served.post("/v1/match", "{\"text\":\"x\",\"top\":0}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = ServedSample.json(answer);
    assertThat(problem.path("field").asText()).isEqualTo("top");
    assertThat(problem.path("errors").path(0).path("value").asText()).isEqualTo("0");
  }

  @Test
  void tellsRepeatsWithinABatchOfDemands() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        served.post(
            "/v1/diagnose:batch",
            "{\"demands\":[{\"id\":\"B1\",\"text\":\"冷库叉车镜头一进一出就起雾，避障跟着失灵。\"},"
                + "{\"id\":\"B2\",\"text\":\"冷库叉车镜头一进一出就起雾，避障跟着失灵！\"}]}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode answers = ServedSample.json(answer).path("answers");
    assertThat(answers.path(0).has("duplicateOf")).isFalse();
    assertThat(answers.path(1).path("duplicateOf").asText()).isEqualTo("B1");
  }

  @Test
  void storesGivesAndRemovesAPatent() throws IOException, InterruptedException {
    String patent = "{\"number\":\"CN299900001B\",\"title\":\"一种装置\"}";
    assertThat(put("/v1/patents/CN299900001B", patent).statusCode()).isEqualTo(201);
    assertThat(put("/v1/patents/CN299900001B", patent).statusCode()).isEqualTo(200);
    assertThat(ServedSample.json(served.get("/v1/patents/CN299900001B")).path("title").asText())
        .isEqualTo("一种装置");
    HttpResponse<String> removed =
        served.send(HttpRequest.newBuilder(served.at("/v1/patents/CN299900001B")).DELETE());
    assertThat(removed.statusCode()).isEqualTo(204);
    assertThat(served.get("/v1/patents/CN299900001B").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> put(String path, String json)
      throws IOException, InterruptedException {
    return served.send(
        HttpRequest.newBuilder(served.at(path))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  @Test
  void searchesWithFacets() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        served.post("/v1/search", "{\"query\":\"电池\",\"facets\":[\"kind\"],\"top\":2}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(ServedSample.json(answer).path("facets").path("kind")).isNotEmpty();
    assertThat(ServedSample.json(answer).path("hits")).hasSize(2);
  }

  @Test
  void givesTheConsoleAndItsHeaders() throws IOException, InterruptedException {
    HttpResponse<String> page = served.get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("智配引擎");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(page.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void tellsBrowsersWhatTheyMayDoWithEveryAnswer() throws IOException, InterruptedException {
    for (String path : List.of("/", "/health/live", "/v1/patents/none", "/nothing")) {
      HttpHeaders headers = served.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
      assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void callsARequestAsItsCallerDoes() throws IOException, InterruptedException {
    HttpResponse<String> named =
        served.send(
            HttpRequest.newBuilder(served.at("/v1/patents/none")).header("X-Request-Id", "r-17"));
    assertThat(named.headers().firstValue("X-Request-Id")).contains("r-17");
    assertThat(ServedSample.json(named).path("requestId").asText()).isEqualTo("r-17");
    assertThat(served.log()).contains("\"requestId\":\"r-17\"");
    HttpResponse<String> odd =
        served.send(
            HttpRequest.newBuilder(served.at("/health/live")).header("X-Request-Id", "a b{}"));
    assertThat(odd.headers().firstValue("X-Request-Id").orElse("")).matches("[0-9a-f-]{36}");
  }

  @Test
  void tellsHealthAndMetrics() throws IOException, InterruptedException {
    assertThat(served.get("/health/live").statusCode()).isEqualTo(200);
    JsonNode ready = ServedSample.json(served.get("/health/ready"));
    assertThat(ready.path("patents").asInt()).isGreaterThanOrEqualTo(187);
    served.post("/v1/match", "{\"text\":\"电池\"}");
    assertThat(served.get("/metrics").body())
        .contains(
            "patentengine_index_patents",
            "patentengine_index_bytes",
            "patentengine_queue_length",
            "patentengine_jobs_unfinished",
            "patentengine_model{digest=\"" + served.engine().model().digest())
        .containsPattern("patentengine_requests_seconds_bucket\\{route=\"POST /v1/match\"")
        .containsPattern("patentengine_stages_seconds_bucket\\{stage=\"\\w+\",le=");
  }

  @Test
  void refusesOtherSitesWithoutKeys() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        served.send(
            HttpRequest.newBuilder(served.at("/v1/patents/CN199100001B"))
                .header("Origin", "https://elsewhere.example"));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void tellsUnknownPathsAndMethods() throws IOException, InterruptedException {
    assertThat(served.get("/nothing").statusCode()).isEqualTo(404);
    assertThat(served.get("/nothing").body()).contains("urn:patent-engine:problem:not-found");
    assertThat(served.get("/v1/match").statusCode()).isEqualTo(405);
    assertThat(served.get("/v1/patents/a%2Fb").body()).contains("urn:patent-engine:problem");
  }

  @Test
  void saysThatThePortIsTaken() {
    int taken = served.server().port();
    assertThatThrownBy(() ->
            ServedSample.over(
                served.engine(),
                folder.resolve("other"),
                new OpenAccess(),
                options -> ServerOptions.loopback(taken, options.log())))
        .isInstanceOf(PatentEngineException.class)
        .hasMessageContaining(Integer.toString(taken));
  }

  @Test
  void registersAnOrganizationOfEachType() throws IOException, InterruptedException {
    String path = "/v1/organizations/O1";
    for (String more :
        List.of(
            "\"types\":[\"high-tech\"],\"capitalWanYuan\":500",
            "\"type\":\"institute\",\"platforms\":[\"重点实验室\"]",
            "\"type\":\"agency\",\"agencyCode\":\"42101\",\"services\":[\"检索\"]")) {
      String contact = "\"contact\":{\"name\":\"赵某\",\"phone\":\"13900000000\"}";
      String record = "{\"id\":\"O1\",\"name\":\"楚江理工大学\"," + more;
      assertThat(put(path, record + "," + contact + "}").statusCode()).isBetween(200, 201);
      JsonNode given = ServedSample.json(served.get(path));
      assertThat(Schemas.load().faults("Organization", given)).isEmpty();
      assertThat(given.path("record")).isEqualTo(ServedSample.JSON.readTree(record + "}"));
      assertThat(given.path("patents").asInt()).as("of its name").isPositive();
    }
    assertThat(put(path, "{\"id\":\"O2\",\"name\":\"某公司\"}").body()).contains("\"id\"", "O2");
    assertThat(put(path, "{\"id\":\"O1\",\"name\":\"某社\",\"type\":\"club\"}").body())
        .contains("\"type\"", "university");
    assertThat(put(path, "{\"id\":\"O1\",\"name\":\"某所\",\"type\":\"agency\"}").body())
        .contains("agencyCode");
    assertThat(put(path, "{\"id\":\"O1\",\"name\":\"某公司\",\"phone\":\"1390\"}").statusCode())
        .isEqualTo(422);
    HttpRequest.Builder removal = HttpRequest.newBuilder(served.at(path)).DELETE();
    assertThat(served.send(removal).statusCode()).isEqualTo(204);
    assertThat(served.send(removal).statusCode()).isEqualTo(404);
    assertThat(served.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void drawsWhatCitesAPatent() throws IOException, InterruptedException {
    JsonNode graph = ServedSample.json(served.get("/v1/graph/CN199100001B"));
    List<String> citing = new ArrayList<>();
    for (JsonNode edge : graph.path("edges")) {
      if (edge.path("relation").asText().equals("cites") && edge.path("to").asInt() == 0) {
        citing.add(graph.path("nodes").path(edge.path("from").asInt()).path("key").asText());
      }
    }
    assertThat(citing).containsExactlyInAnyOrder("CN199100002B", "CN199100011A", "CN299100003U");
    String query = "{\"query\":\"引证:CN199100001B\"}";
    assertThat(ServedSample.json(served.post("/v1/search", query)).path("total").asInt())
        .isEqualTo(3);
  }

  @Test
  void drawsWhatLiesAroundAPatent() throws IOException, InterruptedException {
    JsonNode graph = ServedSample.json(served.get("/v1/graph/CN199100001B?nodes=12"));
    assertThat(graph.path("nodes").path(0).path("key").asText()).isEqualTo("CN199100001B");
    assertThat(graph.path("nodes").size()).isBetween(4, 12);
    assertThat(graph.path("nodes").findValuesAsText("kind")).contains("inventor", "applicant");
    for (JsonNode edge : graph.path("edges")) {
      assertThat(edge.path("from").asInt()).isLessThan(graph.path("nodes").size());
      assertThat(edge.path("to").asInt()).isLessThan(graph.path("nodes").size());
    }
    assertThat(served.get("/v1/graph/CN199100001B?nodes=0").statusCode()).isEqualTo(422);
    assertThat(served.get("/v1/graph/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void printsThePlanAsAPage() throws IOException, InterruptedException {
    HttpResponse<String> page =
        served.post("/v1/plan:html", "{\"text\":\"花生摘果机摘不净，一亩地落地里三四十斤，想少落点<script>\"}");
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("style-src 'unsafe-inline'")
        .doesNotContain("script-src");
    assertThat(page.body()).contains("花生摘果机").doesNotContain("<script>");
  }
}
