package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.security.KeyAccess;
import dev.patentengine.api.security.KeyFile;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a client stores as private is its own, on every route: others are answered as before. */
class PrivateRecordsTest {

  private static final String NEED = "数据中心互联的硅光调制器温漂大，偏压锁不住，误码多，求热光移相器的偏置锁定方法，锁定时间不超过120ms";
  private static final String PATENT = "CN199100001B";
  private static final String PHONE = "13900007777";

  /** What another client asks, each on one line: method, path, body. */
  private static final List<String> ASKED =
      List.of(
          "GET /v1/demands/S1",
          "DELETE /v1/demands/S1",
          "GET /v1/patents/" + PATENT + "/demands?top=1",
          "GET /v1/achievements/A9",
          "DELETE /v1/achievements/A9",
          "GET /v1/experts/E9",
          "DELETE /v1/experts/E9",
          "GET /v1/organizations/O9",
          "DELETE /v1/organizations/O9",
          "GET /v1/organizations/%E6%A5%9A%E5%B7%A5%E5%A4%A7", // 楚工大
          "GET /v1/organizations/%E6%A5%9A%E6%B1%9F%E7%90%86%E5%B7%A5%E5%A4%A7%E5%AD%A6",
          "POST /v1/match {\"text\":\"" + NEED + "\",\"top\":10}",
          "POST /v1/match:batch {\"demands\":[{\"id\":\"D1\",\"text\":\"" + NEED + "\"}]}",
          "POST /v1/plan {\"id\":\"D1\",\"text\":\"" + NEED + "\"}",
          "POST /v1/plan:html {\"id\":\"D1\",\"text\":\"" + NEED + "\"}",
          "POST /v1/teams {\"text\":\"" + NEED + "\",\"top\":5}",
          "POST /v1/search {\"query\":\"调制器\",\"facets\":[\"applicant\",\"kind\"]}",
          "GET /v1/graph/" + PATENT,
          "GET /v1/changes/patents",
          "GET /health/ready",
          "POST /v1/contacts {\"demand\":\"S1\",\"reason\":\"对接\"}",
          "POST /v1/contacts {\"organization\":\"O9\",\"reason\":\"对接\"}",
          "POST /v1/contacts {\"person\":\"贾新人@楚江理工大学\",\"reason\":\"对接\"}");

  @TempDir static Path folder;

  private static final Map<String, String> BEFORE = new LinkedHashMap<>();
  private static final Map<String, String> AFTER = new LinkedHashMap<>();

  private static ServedSample served;
  private static KeyAccess access;
  private static String owner;
  private static String other;

  @BeforeAll
  static void storesPrivately() throws IOException, InterruptedException {
    KeyFile keys = KeyFile.in(folder);
    owner = keys.add("平台甲", Role.ADMIN, 10_000, 100_000);
    other = keys.add("平台甲乙", Role.ADMIN, 10_000, 100_000);
    access = KeyAccess.in(folder, true);
    served = ServedSample.open(folder, access, options -> options);
    String farther = "{\"id\":\"S2\",\"text\":\"调制器温漂大，偏压锁不住\"}";
    assertThat(ask(other, "PUT /v1/demands/S2 " + farther).statusCode()).isEqualTo(201);
    for (String asked : ASKED) {
      BEFORE.put(asked, told(ask(other, asked)));
    }
    String contact = "\"contact\":{\"name\":\"贾某\",\"phone\":\"" + PHONE + "\"}}";
    keep("demands/S1", "{\"id\":\"S1\",\"text\":\"" + NEED + "\"," + contact);
    keep(
        "achievements/A9",
        "{\"id\":\"A9\",\"title\":\"保密的成果\",\"organization\":\"某大学\",\"patents\":[\"%s\"]}"
            .formatted(PATENT));
    keep(
        "experts/E9",
        "{\"id\":\"E9\",\"name\":\"贾新人\",\"organization\":\"楚江理工大学\",\"fields\":[\"%s\"],"
                .formatted(NEED)
            + contact);
    keep(
        "organizations/O9",
        "{\"id\":\"O9\",\"name\":\"楚江理工大学\",\"type\":\"university\",\"aliases\":[\"楚工大\"],"
            + contact);
    for (String asked : ASKED) {
      AFTER.put(asked, told(ask(other, asked)));
    }
  }

  @AfterAll
  static void stops() {
    served.close();
    access.close();
  }

  private static void keep(String path, String json) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(owner, "PUT /v1/" + path + "?private=true " + json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static HttpResponse<String> ask(String key, String asked)
      throws IOException, InterruptedException {
    String[] parts = asked.split(" ", 3);
    return served.send(
        HttpRequest.newBuilder(served.at(parts[1]))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + key)
            .method(parts[0], BodyPublishers.ofString(parts.length > 2 ? parts[2] : "")));
  }

  private static String told(HttpResponse<String> answer) {
    return answer.statusCode() + answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
  }

  private static JsonNode seen(String asked) throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(owner, asked);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).as("ids are as they were given").doesNotContain("@平台甲");
    return ServedSample.json(answer);
  }

  @TestFactory
  List<DynamicTest> othersAreAnsweredAsBefore() {
    return ASKED.stream()
        .map(asked ->
            DynamicTest.dynamicTest(
                asked, () -> assertThat(AFTER.get(asked)).isEqualTo(BEFORE.get(asked))))
        .toList();
  }

  @Test
  void theOwnerSeesItsDemandBesideThePatent() throws IOException, InterruptedException {
    assertThat(seen("GET /v1/demands/S1").path("id").asText()).isEqualTo("S1");
    JsonNode first = seen("GET /v1/patents/" + PATENT + "/demands?top=1").path("demands").path(0);
    assertThat(first.path("demand").asText()).isEqualTo("S1");
    assertThat(BEFORE.get("GET /v1/patents/" + PATENT + "/demands?top=1"))
        .contains("\"demand\":\"S2\"", "\"rank\":1");
  }

  @Test
  void theOwnerSeesItsAchievementInMatchesAndPlans() throws IOException, InterruptedException {
    assertThat(seen("GET /v1/achievements/A9").path("title").asText()).isEqualTo("保密的成果");
    String need = "{\"text\":\"" + NEED + "\",\"top\":10}";
    assertThat(seen("POST /v1/match " + need).findValue("achievement").path("id").asText())
        .isEqualTo("A9");
    assertThat(seen("POST /v1/plan " + need).path("markdown").asText()).contains("保密的成果");
  }

  @Test
  void theOwnerSeesItsExpertInTeams() throws IOException, InterruptedException {
    assertThat(seen("GET /v1/experts/E9").path("name").asText()).isEqualTo("贾新人");
    JsonNode teams = seen("POST /v1/teams {\"text\":\"" + NEED + "\",\"top\":5}");
    assertThat(teams.findValuesAsText("name")).contains("贾新人");
    assertThat(teams.findValuesAsText("number")).contains("expert:E9");
  }

  @Test
  void theOwnerSeesItsOrganizationUnderAllItsNames() throws IOException, InterruptedException {
    for (String asked : List.of("O9", "%E6%A5%9A%E5%B7%A5%E5%A4%A7")) {
      JsonNode found = seen("GET /v1/organizations/" + asked);
      assertThat(found.path("record").path("id").asText()).isEqualTo("O9");
      assertThat(found.path("patents").asInt()).as("of the shared patents").isPositive();
    }
  }

  @Test
  void theOwnersAdministratorIsGivenTheContacts() throws IOException, InterruptedException {
    for (String whose :
        List.of("\"demand\":\"S1\"", "\"organization\":\"O9\"", "\"person\":\"贾新人@楚江理工大学\"")) {
      JsonNode given = seen("POST /v1/contacts {" + whose + ",\"reason\":\"对接\"}");
      assertThat(given.path("phone").asText()).as(whose).isEqualTo(PHONE);
    }
    assertThat(served.log()).doesNotContain(PHONE, "贾");
  }

  @Test
  void pushesOfPrivateDemandsGoToTheirClientAndTakeNoPlaces()
      throws IOException, InterruptedException {
    String want = "PUT /v1/subscriptions/W1 {\"demand\":\"S1\",\"threshold\":0}";
    assertThat(ask(owner, want).statusCode()).isEqualTo(204);
    String patent = "{\"id\":\"CN299100099B\",\"title\":\"硅光调制器热光移相器的偏压锁定方法，温漂小，误码少\"}";
    assertThat(ask(other, "PUT /v1/patents/CN299100099B " + patent).statusCode()).isEqualTo(201);
    JsonNode pushed =
        ServedSample.json(ask(other, "POST /v1/push {\"least\":0.001,\"top\":1}")).path("pushes");
    assertThat(pushed.findValuesAsText("patent")).contains("CN299100099B");
    assertThat(pushed.findValuesAsText("demand")).containsOnly("S2");
    JsonNode digest = seen("POST /v1/subscriptions/W1/digest").path("pushes");
    assertThat(digest.findValuesAsText("patent")).contains("CN299100099B");
    assertThat(digest.findValuesAsText("demand")).containsOnly("S1");
    assertThat(ask(other, "POST /v1/subscriptions/W1/digest").statusCode()).isEqualTo(404);
    ask(other, "DELETE /v1/patents/CN299100099B");
  }

  @Test
  void noFileBringsRecordsAmongAnothersOwn() throws IOException, InterruptedException {
    for (String type : List.of("demands", "achievements", "experts", "organizations")) {
      String line =
          "{\"id\":\"@平台甲/S1\",\"name\":\"某\",\"title\":\"某\",\"text\":\"夺来的\",\"organization\":\"某\"}";
      String import_ = "/v1/jobs/import?name=a.jsonl&type=" + type;
      HttpResponse<String> accepted =
          served.send(
              HttpRequest.newBuilder(served.at(import_))
                  .header("Content-Type", "application/x-ndjson")
                  .header("Authorization", "Bearer " + other)
                  .POST(BodyPublishers.ofString(line)));
      String location = accepted.headers().firstValue("Location").orElseThrow();
      JsonNode job = ServedSample.json(ask(other, "GET " + location));
      while (job.path("state").asText().matches("queued|running")) {
        Thread.sleep(20);
        job = ServedSample.json(ask(other, "GET " + location));
      }
      assertThat(job.path("result").path("accepted").asInt()).as(type + job).isZero();
    }
    assertThat(seen("GET /v1/demands/S1").path("text").asText()).isEqualTo(NEED);
  }

  @Test
  void patentsArePublishedAndCannotBePrivate() throws IOException, InterruptedException {
    HttpResponse<String> refused =
        ask(owner, "PUT /v1/patents/X1?private=true {\"id\":\"X1\",\"title\":\"一种装置\"}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(ServedSample.json(refused).path("field").asText()).isEqualTo("private");
    assertThat(ask(owner, "GET /v1/patents/X1").statusCode()).isEqualTo(404);
  }

  @Test
  void anIdOfItsOwnIsFreeForEverybody() throws IOException, InterruptedException {
    String theirs = "{\"id\":\"S3\",\"text\":\"别人的\"}";
    keep("demands/S3", "{\"id\":\"S3\",\"text\":\"自己的\"}");
    assertThat(ask(other, "PUT /v1/demands/S3?private=true " + theirs).statusCode()).isEqualTo(201);
    assertThat(seen("GET /v1/demands/S3").path("text").asText()).isEqualTo("自己的");
    assertThat(ask(owner, "DELETE /v1/demands/S3").statusCode()).isEqualTo(204);
    assertThat(ask(owner, "GET /v1/demands/S3").statusCode()).isEqualTo(404);
    assertThat(ask(other, "GET /v1/demands/S3").body()).contains("别人的");
    assertThat(ask(other, "DELETE /v1/demands/S3").statusCode()).isEqualTo(204);
  }
}
