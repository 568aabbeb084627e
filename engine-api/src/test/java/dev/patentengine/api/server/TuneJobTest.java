package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.security.OpenAccess;
import dev.patentengine.datasets.Sample;
import dev.patentengine.match.MatchModel;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of matches learnt on the server from pairs that are sent. */
class TuneJobTest {

  @TempDir Path folder;

  /** A part of each patent's abstract as the demand for it. */
  private static String pairs(int number) {
    return Stream.iterate(0, i -> i + 1)
        .limit(number)
        .map(i -> pair(i, Sample.patents().get(i % Sample.patents().size())))
        .collect(Collectors.joining());
  }

  private static String pair(int i, Patent patent) {
    String text = patent.summary().substring(patent.summary().length() / 2).replace('"', ' ');
    return "{\"id\":\"D%d\",\"text\":\"%s\",\"patent\":\"%s\"}\n".formatted(i, text, patent.id());
  }

  private static String tune(ServedSample served, String pairs)
      throws IOException, InterruptedException {
    HttpResponse<String> accepted =
        served.send(
            HttpRequest.newBuilder(served.at("/v1/jobs/tune"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(pairs)));
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
    return accepted.headers().firstValue("Location").orElseThrow();
  }

  private static JsonNode ended(ServedSample served, String location)
      throws IOException, InterruptedException {
    JsonNode job = ServedSample.json(served.get(location));
    while (job.path("state").asText().matches("queued|running")) {
      Thread.sleep(20);
      job = ServedSample.json(served.get(location));
    }
    return job;
  }

  private Path model() {
    return folder.resolve("models").resolve("match.json");
  }

  @Test
  void writesAModelOnlyIfItOrdersBetterThanTheOneInUse() throws IOException, InterruptedException {
    Files.createDirectories(model().resolveSibling("."));
    String poor = MatchModel.untrained().json().replace("4.0", "-4.0");
    Files.writeString(model(), poor);
    try (ServedSample served = ServedSample.open(folder)) {
      JsonNode result = ended(served, tune(served, pairs(40))).path("result");
      JsonNode mrr = result.path("mrr");
      assertThat(result.path("pairs").asInt()).isEqualTo(40);
      assertThat(mrr.path("learnt").asDouble()).isGreaterThan(mrr.path("inUse").asDouble());
      boolean better = mrr.path("learnt").asDouble() > mrr.path("fused").asDouble();
      assertThat(result.path("better").asBoolean()).isEqualTo(better);
      assertThat(Files.readString(model()).equals(poor)).isEqualTo(!better);
      assertThat(MatchModel.read(Files.readString(model())).weights()).hasSize(4);
      assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }
  }

  @Test
  void goesOnAfterARestartWithWhatItHasGathered() throws IOException, InterruptedException {
    String location;
    try (ServedSample served = ServedSample.open(folder)) {
      location = tune(served, pairs(60));
      while (ServedSample.json(served.get(location)).at("/progress/done").asInt() < 3) {
        Thread.sleep(5);
      }
    }
    List<Path> gathered = gathered();
    assertThat(gathered).hasSize(1);
    long before = Files.readAllLines(gathered.getFirst()).size();
    assertThat(before).as("the stop came in between").isBetween(4L, 60L);
    try (PatentEngine engine = ServedSample.engine(folder);
        ServedSample served =
            ServedSample.over(engine, folder, new OpenAccess(), options -> options)) {
      assertThat(Files.readAllLines(gathered.getFirst()).size())
          .as("nothing is gathered anew")
          .isGreaterThanOrEqualTo((int) before);
      JsonNode job = ended(served, location);
      assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
      assertThat(job.path("result").path("pairs").asInt()).isEqualTo(60);
    }
  }

  private List<Path> gathered() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("uploads"))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("features-"))
          .toList();
    }
  }

  @Test
  void cancelsAndKeepsNothing() throws IOException, InterruptedException {
    try (ServedSample served = ServedSample.open(folder)) {
      String location = tune(served, pairs(60));
      served.send(HttpRequest.newBuilder(served.at(location)).DELETE());
      assertThat(ended(served, location).path("state").asText()).isEqualTo("cancelled");
      assertThat(model()).doesNotExist();
    }
    assertThat(folder.resolve("uploads")).isEmptyDirectory();
  }

  @Test
  void saysWhatIsWrongWithThePairs() throws IOException, InterruptedException {
    try (ServedSample served = ServedSample.open(folder)) {
      JsonNode lacking = ended(served, tune(served, "{\"id\":\"D1\",\"text\":\"膜丝容易断\"}\n"));
      assertThat(lacking.path("state").asText()).isEqualTo("failed");
      assertThat(lacking.path("message").asText())
          .contains("pairs.jsonl", "seed")
          .doesNotContain(folder.toString());
      JsonNode twice = ended(served, tune(served, pairs(1) + pairs(1)));
      assertThat(twice.path("message").asText()).contains("D0 重复");
      JsonNode unknown =
          ended(served, tune(served, "{\"id\":\"D1\",\"text\":\"膜\",\"patent\":\"CN1A\"}\n"));
      assertThat(unknown.path("message").asText()).contains("只有 0 条");
    }
  }
}
