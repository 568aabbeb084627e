package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.security.OpenAccess;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work over the wire. */
class JobsTest {

  @TempDir static Path shared;

  private static ServedSample open;

  @TempDir Path folder;

  @BeforeAll
  static void serves() {
    open = ServedSample.open(shared);
  }

  @AfterAll
  static void stops() {
    open.close();
  }

  private static HttpResponse<String> upload(ServedSample served, String query, String body)
      throws IOException, InterruptedException {
    return served.send(
        HttpRequest.newBuilder(served.at("/v1/jobs/import?" + query))
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofString(body)));
  }

  private static JsonNode ended(ServedSample served, HttpResponse<String> accepted)
      throws IOException, InterruptedException {
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
    String location = accepted.headers().firstValue("Location").orElseThrow();
    Instant limit = Instant.now().plus(Duration.ofSeconds(60));
    JsonNode job = ServedSample.json(served.get(location));
    while (!job.has("result") && !job.path("state").asText().matches("failed|cancelled")) {
      assertThat(Instant.now()).as(job.toString()).isBefore(limit);
      Thread.sleep(20);
      job = ServedSample.json(served.get(location));
    }
    return job;
  }

  @Test
  void importsASpreadsheetWithAReport() throws IOException, InterruptedException {
    JsonNode job = ended(open, upload(open, "name=a.csv", "公开号,名称\nCN299700001B,一种装置\n,没有号码\n"));
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
    assertThat(job.path("result").path("added").asInt()).isEqualTo(1);
    assertThat(job.path("result").path("rejected").asInt()).isEqualTo(1);
    assertThat(job.toString()).contains("\"file\":\"a.csv\"").doesNotContain(shared.toString());
    assertThat(open.engine().pending()).isZero();
    assertThat(ServedSample.json(open.get("/v1/jobs")).path("jobs")).isNotEmpty();
  }

  @Test
  void refusesNamesThatAreNoFile() throws IOException, InterruptedException {
    for (String name : new String[] {"..%2Fx.csv", "x.exe", "", "%2Fetc%2Fpasswd"}) {
      assertThat(upload(open, "name=" + name, "x").statusCode()).as(name).isEqualTo(422);
    }
    assertThat(upload(open, "type=patents", "x").statusCode()).isEqualTo(422);
  }

  @Test
  void failsWithAReasonOnAFileThatIsNone() throws IOException, InterruptedException {
    JsonNode job = ended(open, upload(open, "name=a.xlsx", "this is no spreadsheet"));
    assertThat(job.path("state").asText()).isEqualTo("failed");
    assertThat(job.path("message").asText()).contains("a.xlsx").doesNotContain(shared.toString());
  }

  @Test
  void goesOnAfterARestart() throws IOException, InterruptedException {
    StringBuilder rows = new StringBuilder("公开号,名称\n");
    for (int i = 0; i < 3_000; i++) {
      rows.append("CN2996%05dB,第 %d 种装置\n".formatted(i, i));
    }
    String location;
    try (ServedSample served = ServedSample.open(folder)) {
      location =
          upload(served, "name=many.csv", rows.toString())
              .headers()
              .firstValue("Location")
              .orElseThrow();
      served.post("/v1/jobs/embed", "");
    }
    try (PatentEngine engine = ServedSample.engine(folder)) {
      assertThat(engine.size()).as("the stop came in between").isLessThan(3_000 + 187);
      try (ServedSample served =
          ServedSample.over(engine, folder, new OpenAccess(), options -> options)) {
        JsonNode job = ServedSample.json(served.get(location));
        while (!job.has("result")) {
          assertThat(job.path("state").asText()).isIn("queued", "running", "done");
          Thread.sleep(20);
          job = ServedSample.json(served.get(location));
        }
        assertThat(job.path("result").path("accepted").asInt()).isEqualTo(3_000);
        assertThat(engine.size()).isEqualTo(3_000 + 187);
        JsonNode embedding = ServedSample.json(served.get("/v1/jobs")).path("jobs").path(0);
        assertThat(embedding.path("kind").asText()).isEqualTo("embed");
        String asked = "/v1/jobs/" + embedding.path("id").asText();
        while (!ServedSample.json(served.get(asked)).has("result")) {
          Thread.sleep(20);
        }
        assertThat(engine.pending()).isZero();
      }
    }
  }

  @Test
  void cancels() throws IOException, InterruptedException {
    StringBuilder rows = new StringBuilder("公开号,名称\n");
    for (int i = 0; i < 8_000; i++) {
      rows.append("CN2995%05dB,第 %d 种装置\n".formatted(i, i));
    }
    try (ServedSample served = ServedSample.open(folder)) {
      HttpResponse<String> accepted = upload(served, "name=many.csv", rows.toString());
      String location = accepted.headers().firstValue("Location").orElseThrow();
      served.send(HttpRequest.newBuilder(served.at(location)).DELETE());
      JsonNode job = ended(served, accepted);
      assertThat(job.path("state").asText()).isEqualTo("cancelled");
      assertThat(served.engine().size()).isLessThan(8_000);
    }
  }
}
