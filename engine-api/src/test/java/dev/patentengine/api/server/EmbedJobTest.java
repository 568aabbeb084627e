package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.security.OpenAccess;
import dev.patentengine.datasets.Sample;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Span;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs for vectors that wait: behind a pass that runs in the background, and behind each other. */
class EmbedJobTest {

  @TempDir Path folder;

  /** Gives no vector before it is let. */
  private static final class Gated implements Embedder {
    private final CheapEmbedder embedder = new CheapEmbedder();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    @Override
    public ModelIdentity identity() {
      return embedder.identity();
    }

    @Override
    public List<Embedding> embedAll(List<String> texts) {
      asked.countDown();
      try {
        assertThat(open.await(1, TimeUnit.MINUTES)).isTrue();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      return embedder.embedAll(texts);
    }

    @Override
    public List<Span> passages(String text) {
      return embedder.passages(text);
    }

    @Override
    public void close() {}
  }

  private static String submitted(ServedSample served) throws IOException, InterruptedException {
    HttpResponse<String> accepted = served.post("/v1/jobs/embed", "");
    assertThat(accepted.statusCode()).isEqualTo(202);
    return accepted.headers().firstValue("Location").orElseThrow();
  }

  private static JsonNode job(ServedSample served, String location)
      throws IOException, InterruptedException {
    return ServedSample.json(served.get(location));
  }

  private static JsonNode inState(ServedSample served, String location, String state)
      throws IOException, InterruptedException {
    Instant limit = Instant.now().plus(Duration.ofSeconds(30));
    JsonNode job = job(served, location);
    while (!job.path("state").asText().equals(state)) {
      assertThat(Instant.now()).as(job.toString()).isBefore(limit);
      Thread.sleep(20);
      job = job(served, location);
    }
    return job;
  }

  private static JsonNode cancelled(ServedSample served, String location)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = served.send(HttpRequest.newBuilder(served.at(location)).DELETE());
    assertThat(answer.statusCode()).isEqualTo(202);
    return ServedSample.json(answer);
  }

  @Test
  void areCancelledWhileTheyWaitAndTheNextOneDoesEverything()
      throws IOException, InterruptedException {
    Gated embedder = new Gated();
    String behindThePass;
    String behindTheJob;
    try (PatentEngine engine = ServedSample.engine(folder, embedder)) {
      engine.store(Sample.patents());
      long all = engine.size();
      try (ServedSample served =
          ServedSample.over(engine, folder, new OpenAccess(), options -> options)) {
        assertThat(embedder.asked.await(1, TimeUnit.MINUTES)).as("the pass runs").isTrue();
        behindThePass = submitted(served);
        behindTheJob = submitted(served);
        JsonNode waiting = inState(served, behindThePass, "running");
        assertThat(waiting.path("progress").path("done").asLong()).isZero();
        assertThat(cancelled(served, behindTheJob).path("state").asText()).isEqualTo("cancelled");
        cancelled(served, behindThePass);
        JsonNode ended = inState(served, behindThePass, "cancelled");
        assertThat(ended.path("message").asText()).contains("已取消");
        assertThat(ended.has("result")).isFalse();
        assertThat(engine.pending()).as("the pass still runs").isEqualTo(all);
        assertThat(cancelled(served, behindTheJob).path("state").asText()).isEqualTo("cancelled");
        assertThat(served.get("/metrics").body()).contains("patentengine_jobs_unfinished 0");

        String next = submitted(served);
        embedder.open.countDown();
        JsonNode done = inState(served, next, "done");
        assertThat(done.path("result").path("withoutVector").asLong()).isZero();
        assertThat(done.path("result").path("patents").asLong()).isEqualTo(all);
        assertThat(engine.pending()).isZero();
      }
      try (ServedSample again =
          ServedSample.over(engine, folder, new OpenAccess(), options -> options)) {
        for (String location : List.of(behindThePass, behindTheJob)) {
          assertThat(job(again, location).path("state").asText()).isEqualTo("cancelled");
        }
      }
    } finally {
      embedder.open.countDown();
    }
  }
}
