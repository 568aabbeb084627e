package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.security.OpenAccess;
import dev.patentengine.api.server.PatentServer;
import dev.patentengine.api.server.ServerOptions;
import dev.patentengine.datasets.generate.CorpusGenerator;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how soon a service on a large index answers. */
@Command(name = "start", header = "启动：大索引上的服务多久能应答", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

  private static final long SEED = 42;
  private static final int BATCH = 1_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--patents",
      paramLabel = "件数",
      defaultValue = "100000",
      description = "生成多少件合成专利，默认 100000")
  private int patents = 100_000;

  @Option(names = "--index", paramLabel = "目录", required = true, description = "索引目录；已有则不再生成")
  private Path folder = Path.of("index");

  @Option(names = "--out", paramLabel = "文件", description = "结果文件（JSON）")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(folder)) {
      generate();
    }
    long start = System.nanoTime();
    try (PatentEngine engine = PatentEngine.open(folder)) {
      long opened = System.nanoTime();
      ServerOptions options = ServerOptions.loopback(0, new PrintWriter(Writer.nullWriter()));
      try (PatentServer server = PatentServer.start(engine, folder, new OpenAccess(), options);
          HttpClient http = HttpClient.newHttpClient()) {
        URI base = URI.create("http://127.0.0.1:" + server.port());
        ask(http, HttpRequest.newBuilder(base.resolve("/health/ready")));
        long ready = System.nanoTime();
        ask(http, match(base));
        long matched = System.nanoTime();
        ObjectNode json = Machine.describe();
        json.put("patents", engine.size()).put("withoutVector", engine.pending());
        json.put("openSeconds", (opened - start) / 1e9).put("readySeconds", (ready - start) / 1e9);
        print(json.put("firstMatchSeconds", (matched - start) / 1e9));
      }
    }
    return 0;
  }

  private void generate() {
    try (PatentEngine engine = PatentEngine.open(folder);
        Stream<Patent> corpus = CorpusGenerator.of(SEED, patents).stream()) {
      List<Patent> batch = new ArrayList<>();
      corpus.forEach(patent -> {
        batch.add(patent);
        if (batch.size() == BATCH) {
          engine.store(batch);
          batch.clear();
        }
      });
      engine.store(batch);
    }
  }

  private static HttpRequest.Builder match(URI base) {
    return HttpRequest.newBuilder(base.resolve("/v1/match"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"text\":\"装载机换挡费劲，重载时自己跳空挡\"}"));
  }

  private static void ask(HttpClient http, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("the service answered " + answer.body());
    }
  }

  private void print(ObjectNode json) throws IOException {
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%d 件：打开 %.1f 秒，就绪 %.1f 秒，首次匹配 %.1f 秒（均自进程就绪起）%n",
            json.path("patents").asLong(),
            json.path("openSeconds").asDouble(),
            json.path("readySeconds").asDouble(),
            json.path("firstMatchSeconds").asDouble());
    spec.commandLine().getOut().flush();
    if (out.isPresent()) {
      Files.writeString(out.get(), json.toPrettyString() + "\n");
    }
  }
}
