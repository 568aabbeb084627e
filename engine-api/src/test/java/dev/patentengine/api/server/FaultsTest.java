package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.PatentEngineException;
import dev.patentengine.api.http.Schemas;
import dev.patentengine.api.security.OpenAccess;
import dev.patentengine.datasets.Sample;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Span;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller is told when the service itself fails, and what the log is told. */
class FaultsTest {

  @TempDir Path folder;

  /** Fails with what no caller should read. */
  private record Failing(RuntimeException fault) implements Embedder {

    @Override
    public ModelIdentity identity() {
      return new CheapEmbedder().identity();
    }

    @Override
    public List<Embedding> embedAll(List<String> texts) {
      throw fault;
    }

    @Override
    public List<Span> passages(String text) {
      return List.of();
    }

    @Override
    public void close() {}
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellNothingOfTheInsideButTheRequestsName(boolean known)
      throws IOException, InterruptedException {
    String secret = "cannot read /srv/secret/model.onnx";
    RuntimeException fault =
        known ? new PatentEngineException(secret) : new IllegalStateException(secret);
    try (PatentEngine engine = ServedSample.engine(folder, new Failing(fault))) {
      engine.store(Sample.patents());
      try (ServedSample served =
          ServedSample.over(engine, folder, new OpenAccess(), options -> options)) {
        HttpResponse<String> answer = served.post("/v1/match", "{\"text\":\"电池包过热\"}");
        assertThat(answer.statusCode()).isEqualTo(500);
        JsonNode problem = ServedSample.json(answer);
        assertThat(Schemas.load().faults("Problem", problem)).isEmpty();
        assertThat(problem.path("type").asText()).endsWith("problem:fault");
        assertThat(answer.body())
            .doesNotContain("secret", "Exception", "dev.patentengine", "\\tat ", "onnx");
        String name = problem.path("requestId").asText();
        assertThat(served.log().lines().filter(line -> line.contains(name)))
            .as("the log tells it under the name that the caller was told")
            .anyMatch(line -> line.contains(secret) && line.contains("FaultsTest"));
        assertThat(served.get("/health/ready").statusCode()).as("and goes on").isEqualTo(200);
      }
    }
  }
}
