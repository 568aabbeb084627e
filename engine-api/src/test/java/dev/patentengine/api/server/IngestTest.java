package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Streams of patents. */
class IngestTest {

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

  private static HttpResponse<String> bulk(String key, String lines)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.at("/v1/patents:bulk"))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(lines));
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }
    return served.send(request);
  }

  private static List<JsonNode> results(HttpResponse<String> answer) throws IOException {
    List<JsonNode> results = new ArrayList<>();
    for (String line : answer.body().lines().toList()) {
      results.add(ServedSample.JSON.readTree(line));
    }
    return results;
  }

  private static String patent(int number) {
    return "{\"number\":\"CN2997%05dB\",\"title\":\"第 %d 种装置\"}\n".formatted(number, number);
  }

  @Test
  void answersEachLineAndKeepsTheGoodOnes() throws IOException, InterruptedException {
    String tooLong = "{\"title\":\"" + "长".repeat(500_000) + "\"}\n";
    HttpResponse<String> answer =
        bulk("", patent(1) + "{\"title\":3}\n\n" + patent(1) + "不是 JSON\n" + tooLong + patent(2));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    List<JsonNode> results = results(answer);
    assertThat(results).hasSize(7);
    assertThat(results.get(0).path("status").asText()).isEqualTo("added");
    assertThat(results.get(1).path("status").asText()).isEqualTo("rejected");
    assertThat(results.get(1).path("line").asInt()).isEqualTo(2);
    assertThat(results.get(2).path("status").asText()).isEqualTo("updated");
    assertThat(results.get(2).path("line").asInt()).isEqualTo(4);
    assertThat(results.get(4).path("reason").asText()).contains("字节");
    assertThat(results.getLast().toString())
        .isEqualTo("{\"done\":true,\"added\":2,\"updated\":1,\"rejected\":3}");
    assertThat(served.engine().patent("CN299700002B")).isPresent();
  }

  @Test
  void answersTheSameLinesAlikeUnderOneKey() throws IOException, InterruptedException {
    String first = patent(11) + patent(12);
    List<JsonNode> once = results(bulk("delivery-1", first));
    List<JsonNode> twice = results(bulk("delivery-1", first + patent(13)));
    assertThat(twice.get(0).path("status")).isEqualTo(once.get(0).path("status"));
    assertThat(twice.get(0).path("status").asText()).isEqualTo("added");
    assertThat(twice.get(1).path("replayed").asBoolean()).isTrue();
    assertThat(twice.get(2).has("replayed")).isFalse();
    List<JsonNode> other = results(bulk("delivery-1", patent(14)));
    assertThat(other.get(0).path("field").asText()).isEqualTo("Idempotency-Key");
    assertThat(served.engine().patent("CN299700014B")).isEmpty();
  }

  @Test
  void refusesIdsThatNoStoreTakes() throws IOException, InterruptedException {
    String odd =
        "{\"id\":\"\\ud83d\\ude00\",\"title\":\"a\"}\n{\"id\":\"\\ud800\",\"title\":\"a\"}\n";
    List<JsonNode> results = results(bulk("", odd + patent(31)));
    assertThat(results)
        .extracting(line -> line.path("status").asText())
        .containsExactly("rejected", "rejected", "added", "");
    assertThat(results.get(0).path("field").asText()).isEqualTo("id");
    for (String kind : List.of("patents", "demands", "experts", "organizations")) {
      HttpResponse<String> answer =
          served.send(
              HttpRequest.newBuilder(served.at("/v1/" + kind + "/%F0%9F%98%80"))
                  .header("Content-Type", "application/json")
                  .PUT(BodyPublishers.ofString("{\"id\":\"😀\",\"title\":\"a\",\"name\":\"a\"}")));
      assertThat(answer.statusCode()).as(kind + answer.body()).isEqualTo(422);
    }
  }

  /** A sender is read as far as it takes the answers: nothing piles up in the service. */
  @Test
  @Timeout(60)
  void holdsBackASenderWhoReadsNoAnswers() throws IOException, InterruptedException {
    byte[] lines = "x\n".repeat(1 << 15).getBytes(StandardCharsets.US_ASCII);
    String head =
        "POST /v1/patents:bulk HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-ndjson\r\nContent-Length: 1000000000\r\n\r\n";
    try (SocketChannel sender =
        SocketChannel.open(new InetSocketAddress("127.0.0.1", served.server().port()))) {
      sender.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
      sender.configureBlocking(false);
      long sent = 0;
      for (Instant last = Instant.now(); last.plusSeconds(3).isAfter(Instant.now()); ) {
        int taken = sender.write(ByteBuffer.wrap(lines));
        last = taken > 0 ? Instant.now() : last;
        sent += taken;
        assertThat(sent).as("what is taken without an answer being read").isLessThan(100 << 20);
        Thread.sleep(taken > 0 ? 0 : 50);
      }
      assertThat(served.get("/health/ready").statusCode()).as("for others").isEqualTo(200);
    }
    assertThat(results(bulk("", patent(41))).getFirst().path("status").asText()).isEqualTo("added");
  }

  @Test
  void refusesOtherMediaTypes() throws IOException, InterruptedException {
    assertThat(served.post("/v1/patents:bulk", patent(21)).statusCode()).isEqualTo(415);
  }
}
