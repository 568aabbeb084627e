package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.security.KeyAccess;
import dev.patentengine.api.server.PatentServer;
import dev.patentengine.api.server.ServerOptions;
import dev.patentengine.datasets.Sample;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the service and its console until the process is asked to stop. */
@Command(
    name = "serve",
    header = "服务：HTTP 接口与控制台（默认只在本机）",
    description = "不给 --index 时在随附样例的临时索引上运行。",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--index", paramLabel = "目录", description = "索引目录；省略则用随附样例")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--port", paramLabel = "端口", defaultValue = "8080", description = "端口，默认 8080")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "地址",
      defaultValue = "127.0.0.1",
      description = "监听地址，默认 127.0.0.1")
  private String host = "127.0.0.1";

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Workspace workspace = Workspace.of(index);
        PatentEngine engine = PatentEngine.open(workspace.folder())) {
      if (!workspace.kept()) {
        engine.store(Sample.patents());
        engine.storeExperts(Sample.experts());
      }
      ServerOptions options = ServerOptions.loopback(port, terminal.err()).at(host);
      try (KeyAccess access = KeyAccess.in(workspace.folder(), loopback());
          PatentServer server = PatentServer.start(engine, access, options)) {
        terminal.out().println("控制台与接口：http://" + host + ":" + server.port() + "/");
        terminal.out().flush();
        untilAsked();
      }
    }
    return 0;
  }

  private boolean loopback() throws UnknownHostException {
    return InetAddress.getByName(host).isLoopbackAddress();
  }

  /** Waits for the end of the process, and holds that up until all is closed. */
  private static void untilAsked() throws InterruptedException {
    Thread closing = Thread.currentThread();
    CountDownLatch asked = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("stop")
                .unstarted(() -> {
                  asked.countDown();
                  try {
                    closing.join(60_000);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    asked.await();
  }
}
