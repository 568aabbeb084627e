package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.security.KeyAccess;
import dev.patentengine.api.security.KeyFile;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys, roles, private data, contacts and the audit, over the wire. */
class SecurityTest {

  @TempDir static Path folder;

  private static ServedSample served;
  private static KeyAccess access;
  private static String reader;
  private static String writer;
  private static String other;
  private static String admin;
  private static String hasty;

  @BeforeAll
  static void serves() {
    KeyFile keys = KeyFile.in(folder);
    reader = keys.add("平台甲", Role.READ, 10_000, 100_000);
    writer = keys.add("平台甲", Role.WRITE, 10_000, 100_000);
    other = keys.add("平台乙", Role.WRITE, 10_000, 100_000);
    admin = keys.add("管理", Role.ADMIN, 10_000, 100_000);
    hasty = keys.add("平台丙", Role.READ, 2, 100_000);
    access = KeyAccess.in(folder, true);
    served = ServedSample.open(folder, access, options -> options);
  }

  @AfterAll
  static void stops() {
    served.close();
    access.close();
  }

  private static HttpResponse<String> ask(String key, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.at(path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    return served.send(request);
  }

  @Test
  void everyRouteThatIsNotForEverybodyWantsAKey() throws IOException, InterruptedException {
    for (Route route : served.server().routes()) {
      String path = route.path().replaceAll("\\{\\w+\\}", "x");
      int status = ask("", route.method().name(), path, "{}").statusCode();
      if (route.role().isPresent()) {
        assertThat(status).as(route.name()).isEqualTo(401);
      } else {
        assertThat(status).as(route.name()).isEqualTo(200);
      }
    }
  }

  @Test
  void everyRouteThatWritesWantsTheRole() throws IOException, InterruptedException {
    for (Route route : served.server().routes()) {
      if (route.role().filter(role -> role.includes(Role.WRITE)).isPresent()) {
        String path = route.path().replaceAll("\\{\\w+\\}", "x");
        HttpResponse<String> answer = ask(reader, route.method().name(), path, "{}");
        assertThat(answer.statusCode()).as(route.name()).isEqualTo(403);
        assertThat(answer.body()).contains(route.role().orElseThrow().code());
      }
    }
  }

  @Test
  void onlyHealthMetricsAndDocumentAreForEverybody() {
    assertThat(
            served.server().routes().stream()
                .filter(route -> route.role().isEmpty())
                .map(Route::path))
        .containsExactlyInAnyOrder("/health/live", "/health/ready", "/metrics", "/openapi.json");
  }

  @Test
  void aClientThatAsksTooOftenIsToldWhenToComeAgain() throws IOException, InterruptedException {
    assertThat(ask(hasty, "GET", "/v1/jobs", "").statusCode()).isEqualTo(200);
    assertThat(ask(hasty, "GET", "/v1/jobs", "").statusCode()).isEqualTo(200);
    HttpResponse<String> refused = ask(hasty, "GET", "/v1/jobs", "");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(refused.body()).contains("urn:patent-engine:problem:");
    assertThat(ask(reader, "GET", "/v1/jobs", "").statusCode()).as("another's").isEqualTo(200);
  }

  @Test
  void aPrivateDemandIsItsClientsOwn() throws IOException, InterruptedException {
    String ours = "{\"id\":\"S1\",\"text\":\"甲的需求\"}";
    String theirs = "{\"id\":\"S1\",\"text\":\"乙的需求\"}";
    assertThat(ask(writer, "PUT", "/v1/demands/S1?private=true", ours).statusCode()).isEqualTo(201);
    assertThat(ask(other, "GET", "/v1/demands/S1", "").statusCode()).isEqualTo(404);
    assertThat(ask(other, "DELETE", "/v1/demands/S1", "").statusCode()).isEqualTo(404);
    assertThat(ask(other, "PUT", "/v1/demands/S1", theirs).statusCode())
        .as("it does not even show by its id")
        .isEqualTo(201);
    assertThat(ask(reader, "GET", "/v1/demands/S1", "").body()).contains("甲的需求");
    assertThat(ask(other, "GET", "/v1/demands/S1", "").body()).contains("乙的需求");
    String path = "/v1/demands/%40%E5%B9%B3%E5%8F%B0%E7%94%B2%2FS1";
    assertThat(ask(other, "GET", path, "").statusCode()).isBetween(400, 422);
  }

  @Test
  void aJobIsItsClientsOwn() throws IOException, InterruptedException {
    HttpResponse<String> job = ask(writer, "POST", "/v1/jobs/embed", "");
    String location = job.headers().firstValue("Location").orElseThrow();
    assertThat(ask(reader, "GET", location, "").statusCode()).isEqualTo(200);
    assertThat(ask(other, "GET", location, "").statusCode()).isEqualTo(404);
    assertThat(ask(other, "DELETE", location, "").statusCode()).isEqualTo(404);
    assertThat(ask(admin, "GET", location, "").statusCode()).isEqualTo(200);
  }

  @Test
  void contactsGoToAdministratorsWithAReasonAndAreAudited()
      throws IOException, InterruptedException {
    String asking = "{\"person\":\"沈柏年@楚汉科技大学\",\"reason\":\"需求 D1101 的对接\"}";
    HttpResponse<String> refused = ask(writer, "POST", "/v1/contacts", asking);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).doesNotContain("13900001201");
    HttpResponse<String> given = ask(admin, "POST", "/v1/contacts", asking);
    assertThat(given.statusCode()).isEqualTo(200);
    assertThat(ServedSample.json(given).path("phone").asText()).isEqualTo("13900001201");
    assertThat(
            ask(admin, "POST", "/v1/contacts", "{\"person\":\"x@y\",\"reason\":\" \"}")
                .statusCode())
        .isEqualTo(422);
    String audit = Files.readString(folder.resolve("audit").resolve("audit.jsonl"));
    assertThat(audit)
        .contains("\"refused\"", "\"granted\"", "沈柏年@楚汉科技大学", "需求 D1101 的对接")
        .doesNotContain("13900001201", "shenbn");
    assertThat(served.log()).doesNotContain("13900001201", "沈柏年");
  }

  @Test
  void noAnswerHoldsAContact() throws IOException, InterruptedException {
    assertThat(ask(admin, "GET", "/v1/experts/E1101", "").body())
        .contains("沈柏年")
        .doesNotContain("1390000", "@example.com");
    String text = "{\"text\":\"发射芯片的工作点跟着温度跑\",\"top\":10}";
    assertThat(ask(admin, "POST", "/v1/teams", text).body())
        .doesNotContain("1390000", "@example.com");
  }

  @Test
  void writesAreAuditedWithWhoAndWhat() throws IOException, InterruptedException {
    ask(writer, "PUT", "/v1/patents/CN299200001B", "{\"id\":\"CN299200001B\",\"title\":\"机密名称\"}");
    ask(reader, "DELETE", "/v1/patents/CN299200001B", "");
    String audit = Files.readString(folder.resolve("audit").resolve("audit.jsonl"));
    assertThat(audit)
        .contains("平台甲", "PUT /v1/patents/{number}", "CN299200001B", "\"201\"", "403")
        .doesNotContain("机密名称", reader, writer);
  }

  @Test
  void theLogHoldsRoutesAndNoContents() throws IOException, InterruptedException {
    ask(reader, "POST", "/v1/match", "{\"text\":\"绝密的需求文字\"}");
    assertThat(served.log())
        .contains("\"route\":\"POST /v1/match\"", "\"client\":\"平台甲\"", "\"requestId\"")
        .doesNotContain("绝密的需求文字", reader);
  }
}
