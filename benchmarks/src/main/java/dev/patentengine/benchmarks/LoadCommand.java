package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.Progress;
import dev.patentengine.api.security.OpenAccess;
import dev.patentengine.api.server.PatentServer;
import dev.patentengine.api.server.ServerOptions;
import dev.patentengine.datasets.Sample;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks a service for matches, ever more at once, then at twice what it can do. */
@Command(name = "load", header = "负载：并发递增与两倍过载下的匹配请求", mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

  private static final List<Integer> CLIENTS = List.of(1, 2, 4, 8, 16, 32);
  private static final double OVERLOAD = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--seconds", paramLabel = "秒", defaultValue = "6", description = "每一级的时间，默认 6")
  private int seconds = 6;

  @Option(names = "--out", paramLabel = "文件", description = "结果文件（JSON）")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("patent-engine-load-");
    try (PatentEngine engine = PatentEngine.open(folder)) {
      engine.store(Sample.patents());
      engine.embedPending(Progress.SILENT);
      ServerOptions options = ServerOptions.loopback(0, new PrintWriter(Writer.nullWriter()));
      try (PatentServer server = PatentServer.start(engine, folder, new OpenAccess(), options)) {
        ObjectNode json = Machine.describe();
        json.put("patents", engine.size()).put("secondsAStep", seconds);
        measure(new Callers(server.port()), json.putArray("results"));
        if (out.isPresent()) {
          Files.writeString(out.get(), json.toPrettyString() + "\n");
        }
      }
    } finally {
      remove(folder);
    }
    return 0;
  }

  private void measure(Callers callers, ArrayNode results) throws InterruptedException {
    callers.closed(2, Duration.ofSeconds(seconds));
    double most = 0;
    for (int clients : CLIENTS) {
      Outcome outcome = callers.closed(clients, Duration.ofSeconds(seconds));
      most = Math.max(most, outcome.perSecond());
      print(results, "closed, " + clients, outcome);
    }
    print(
        results,
        String.format(Locale.ROOT, "open, %.0f/s", OVERLOAD * most),
        callers.open(OVERLOAD * most, Duration.ofSeconds(2L * seconds)));
    print(results, "closed, 2 afterwards", callers.closed(2, Duration.ofSeconds(seconds)));
  }

  private void print(ArrayNode results, String name, Outcome outcome) {
    results.add(outcome.json().put("load", name));
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%-22s %7.1f/s  p50 %7.1f ms  p99 %7.1f ms  503 %5.1f %%  错误 %d%n",
            name,
            outcome.perSecond(),
            outcome.percentile(50),
            outcome.percentile(99),
            100 * outcome.shed(),
            outcome.errors());
    spec.commandLine().getOut().flush();
  }

  private static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
