package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.security.OpenAccess;
import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service is killed (SIGKILL) while it takes a stream. Every line that it has answered is there
 * afterwards; sent again under the same key, all are there, and none twice.
 */
class KilledIngestTest {

  private static final int PATENTS = 6_000;
  private static final long SEED = 28;

  @TempDir Path folder;

  private static String id(int number) {
    return "CN2996%05dB".formatted(number);
  }

  private static String lines() {
    return IntStream.range(0, PATENTS)
        .mapToObj(i -> "{\"number\":\"" + id(i) + "\",\"title\":\"第 " + i + " 种装置\"}\n")
        .collect(Collectors.joining());
  }

  private Process service() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            IngestProcess.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static HttpRequest request(String port) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/patents:bulk"))
        .header("Content-Type", "application/x-ndjson")
        .header("Idempotency-Key", "the-delivery")
        .POST(BodyPublishers.ofString(lines()))
        .build();
  }

  /** Sends all, kills the service after so many answers, returns the lines that were answered. */
  private List<JsonNode> answeredBeforeTheKill(int after) throws IOException, InterruptedException {
    Process process = service();
    List<JsonNode> answered = new ArrayList<>();
    try (HttpClient http = HttpClient.newHttpClient();
        BufferedReader out =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String port = out.readLine();
      try (Stream<String> results = http.send(request(port), BodyHandlers.ofLines()).body()) {
        for (String line : (Iterable<String>) results::iterator) {
          answered.add(ServedSample.JSON.readTree(line));
          if (answered.size() == after) {
            process.destroyForcibly().waitFor();
          }
        }
      } catch (UncheckedIOException e) {
        assertThat(process.isAlive()).as("it broke for another reason").isFalse();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return answered;
  }

  @Test
  void losesNothingThatWasAnsweredAndStoresNothingTwice() throws IOException, InterruptedException {
    int after = 1_000 + new Random(SEED).nextInt(3_000);
    List<JsonNode> answered = answeredBeforeTheKill(after);
    assertThat(answered).hasSizeGreaterThanOrEqualTo(after).hasSizeLessThan(PATENTS);
    try (PatentEngine engine = ServedSample.engine(folder)) {
      for (JsonNode line : answered) {
        assertThat(engine.patent(line.path("id").asText())).as(line.toString()).isPresent();
      }
      resend(engine, answered);
      Changes changes = engine.changes(Changes.START, PATENTS + 1);
      assertThat(changes.changes()).extracting(Change::id).doesNotHaveDuplicates().hasSize(PATENTS);
      assertThat(engine.size()).isEqualTo(PATENTS);
    }
  }

  private void resend(PatentEngine engine, List<JsonNode> answered)
      throws IOException, InterruptedException {
    try (ServedSample served =
            ServedSample.over(engine, folder, new OpenAccess(), options -> options);
        HttpClient http = HttpClient.newHttpClient()) {
      List<String> results =
          http.send(request(Integer.toString(served.server().port())), BodyHandlers.ofLines())
              .body()
              .toList();
      assertThat(results).hasSize(PATENTS + 1);
      for (int i = 0; i < answered.size(); i++) {
        JsonNode again = ServedSample.JSON.readTree(results.get(i));
        assertThat(again.path("id")).isEqualTo(answered.get(i).path("id"));
        assertThat(again.path("status")).isEqualTo(answered.get(i).path("status"));
        assertThat(again.path("replayed").asBoolean()).isTrue();
      }
      assertThat(results.getLast()).contains("\"done\":true", "\"rejected\":0");
    }
  }
}
