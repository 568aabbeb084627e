package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.PatentEngine;
import dev.patentengine.Progress;
import dev.patentengine.api.http.Limits;
import dev.patentengine.api.security.OpenAccess;
import dev.patentengine.datasets.Sample;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What one caller may ask, what all may, and what becomes of those who ask too much. */
class LimitsTest {

  @TempDir static Path folder;

  private static PatentEngine engine;

  @BeforeAll
  static void stores() {
    engine = ServedSample.engine(folder);
    engine.store(Sample.patents());
    engine.embedPending(Progress.SILENT);
  }

  @AfterAll
  static void closes() {
    engine.close();
  }

  private static ServedSample served(Limits limits) {
    return ServedSample.over(engine, folder, new OpenAccess(), options -> options.with(limits));
  }

  /** Thirty-two long demands: some hundred milliseconds of work. */
  static String batch() {
    String text = "装载机变速操纵机构换挡沉重，重载时自动脱档，需要更换变速操纵机构。".repeat(20);
    return java.util.stream.IntStream.range(0, 32)
        .mapToObj(i -> "{\"text\":\"" + text + "\"}")
        .collect(Collectors.joining(",", "{\"demands\":[", "]}"));
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException, InterruptedException {
    try (ServedSample served = served(Limits.standard())) {
      String large = "{\"text\":\"" + "a".repeat(1 << 20) + "\"}";
      assertThat(served.post("/v1/match", large).statusCode()).isEqualTo(413);
      String longText = "{\"text\":\"" + "a".repeat(20_001) + "\"}";
      assertThat(served.post("/v1/match", longText).statusCode()).isEqualTo(422);
      assertThat(served.post("/v1/search", "{\"query\":\"a\",\"top\":101}").statusCode())
          .isEqualTo(422);
      assertThat(served.post("/v1/search", "{\"query\":\"a\",\"skip\":9901}").statusCode())
          .isEqualTo(422);
      String many = "{\"texts\":[" + "\"a\",".repeat(64) + "\"a\"]}";
      assertThat(served.post("/v1/segment", many).statusCode()).isEqualTo(422);
      for (String batched :
          List.of("/v1/match:batch", "/v1/diagnose:batch", "/v1/classify:batch")) {
        String one = "{\"text\":\"a\"}";
        String demands = "{\"demands\":[" + (one + ",").repeat(32) + one + "]}";
        assertThat(served.post(batched, demands).statusCode()).as(batched).isEqualTo(422);
      }
    }
  }

  @Test
  void refusesALargeBodyThatDoesNotSayItsLength() throws IOException, InterruptedException {
    try (ServedSample served = served(Limits.standard())) {
      byte[] large =
          ("{\"text\":\"" + "a".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
      HttpResponse<String> answer =
          served.send(
              HttpRequest.newBuilder(served.at("/v1/match"))
                  .header("Content-Type", "application/json")
                  .POST(
                      BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));
      assertThat(answer.statusCode()).isEqualTo(413);
    }
  }

  @Test
  void refusesALargeFileAndKeepsNothingOfIt() throws IOException, InterruptedException {
    Limits all = Limits.standard();
    Limits small =
        new Limits(
            all.bodyBytes(),
            all.lineBytes(),
            1_000,
            all.time(),
            all.running(),
            all.waiting(),
            all.flowing(),
            all.connections());
    try (ServedSample served = served(small)) {
      HttpResponse<String> answer =
          served.send(
              HttpRequest.newBuilder(served.at("/v1/jobs/import?name=a.csv"))
                  .header("Content-Type", "text/csv")
                  .POST(BodyPublishers.ofString("公开号,名称\n".repeat(1_000))));
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(served.get("/v1/jobs").body()).doesNotContain("a.csv");
      try (Stream<Path> left = Files.list(folder.resolve("uploads"))) {
        assertThat(left).isEmpty();
      }
    }
  }

  @Test
  void shedsWhatItCannotDoAndServesTheRest() throws IOException, InterruptedException {
    try (ServedSample served = served(Limits.standard().withPlaces(1, 2));
        HttpClient http = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        asked.add(
            http.sendAsync(
                HttpRequest.newBuilder(served.at("/v1/match:batch"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(batch()))
                    .build(),
                BodyHandlers.ofString()));
      }
      assertThat(served.get("/health/ready").statusCode()).as("while busy").isEqualTo(200);
      List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
      assertThat(answers)
          .extracting(HttpResponse::statusCode)
          .contains(200, 503)
          .containsOnly(200, 503);
      for (HttpResponse<String> answer : answers) {
        if (answer.statusCode() == 503) {
          assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
      }
      assertThat(served.post("/v1/match", "{\"text\":\"电池\"}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void givesUpWhenTheTimeIsUp() throws IOException, InterruptedException {
    try (ServedSample served = served(Limits.standard().withTime(Duration.ofMillis(20)))) {
      HttpResponse<String> answer = served.post("/v1/match:batch", batch());
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("problem:timeout");
    }
  }

  @Test
  void stopsWorkingForACallerWhoHasGone() throws IOException, InterruptedException {
    try (ServedSample served = served(Limits.standard().withPlaces(1, 8))) {
      for (int i = 0; i < 3; i++) {
        try (Socket socket = new Socket("127.0.0.1", served.server().port())) {
          askForMuch(socket);
        }
      }
      assertThat(served.post("/v1/match", "{\"text\":\"电池\"}").statusCode()).isEqualTo(200);
      for (int i = 0; i < 500 && !served.log().contains("caller-gone"); i++) {
        // Whoever came later may have been answered before.
        Thread.sleep(10);
      }
      assertThat(served.log()).contains("\"status\":499", "caller-gone");
    }
  }

  /** Sends {@link #batch()} and reads no answer. */
  static void askForMuch(Socket socket) throws IOException {
    byte[] body = batch().getBytes(StandardCharsets.UTF_8);
    String head =
        "POST /v1/match:batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().write(body);
    socket.getOutputStream().flush();
  }

  @Test
  @Timeout(60)
  void takesSoManyStreamsAtOnceAndSendsTheNextAway() throws IOException, InterruptedException {
    String begun =
        "POST /v1/patents:bulk HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-ndjson\r\nContent-Length: 100\r\n\r\n{}\n";
    List<Socket> held = new ArrayList<>();
    try (ServedSample served = served(Limits.standard())) {
      HttpResponse<String> refused = bulk(served);
      while (refused.statusCode() != 503) {
        // One that comes while the last answer is being given is sent away itself.
        held.add(new Socket("127.0.0.1", served.server().port()));
        held.getLast().getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        Thread.sleep(20);
        refused = bulk(served);
      }
      assertThat(held).hasSizeGreaterThanOrEqualTo(Limits.standard().flowing());
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(refused.body()).contains("problem:overloaded");
      for (Socket socket : held) {
        socket.close();
      }
      assertThat(bulkUntil(served, 200).body()).contains("\"done\":true");
    }
  }

  private static HttpResponse<String> bulkUntil(ServedSample served, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = bulk(served);
    while (answer.statusCode() != status) {
      Thread.sleep(20);
      answer = bulk(served);
    }
    return answer;
  }

  private static HttpResponse<String> bulk(ServedSample served)
      throws IOException, InterruptedException {
    return served.send(
        HttpRequest.newBuilder(served.at("/v1/patents:bulk"))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString("{}\n")));
  }

  /** It is answered in its turn, or the connection ends before it: it is never read in part. */
  @Test
  void takesARequestThatIsSentAheadWhollyOrNotAtAll() throws IOException, InterruptedException {
    try (ServedSample served = served(Limits.standard());
        Socket socket = new Socket("127.0.0.1", served.server().port())) {
      askForMuch(socket);
      Thread.sleep(50);
      String ahead = "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(ahead.getBytes(StandardCharsets.ISO_8859_1));
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      List<String> each = List.of(answers.split("(?=HTTP/1\\.1 )"));
      assertThat(each).allSatisfy(answer -> assertThat(answer).startsWith("HTTP/1.1 200"));
      assertThat(each.getLast()).contains("Connection: close");
    }
  }

  @Test
  void letsRequestsInFlightEndWhenItStops() throws IOException, InterruptedException {
    try (ServedSample served = served(Limits.standard());
        HttpClient http = HttpClient.newHttpClient()) {
      CompletableFuture<HttpResponse<String>> inFlight =
          http.sendAsync(
              HttpRequest.newBuilder(served.at("/v1/match:batch"))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(batch()))
                  .build(),
              BodyHandlers.ofString());
      while (!served.get("/metrics").body().contains("patentengine_queue_busy 1.0")
          && !inFlight.isDone()) {
        Thread.sleep(2);
      }
      assertThat(inFlight).as("still being worked on").isNotDone();
      served.server().close();
      assertThat(inFlight.join().statusCode()).isEqualTo(200);
      assertThat(served.log()).contains("stopped").doesNotContain("cut off");
    }
  }
}
