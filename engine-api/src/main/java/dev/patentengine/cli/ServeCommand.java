package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.security.KeyAccess;
import dev.patentengine.api.server.PatentServer;
import dev.patentengine.api.server.ServerOptions;
import dev.patentengine.api.server.Tls;
import dev.patentengine.datasets.Sample;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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

  @Option(names = "--tls-cert", paramLabel = "文件", description = "证书链（PEM）；与 --tls-key 同给则用 HTTPS")
  private Optional<Path> certificates = Optional.empty();

  @Option(names = "--tls-key", paramLabel = "文件", description = "私钥（PKCS#8 PEM，未加密）")
  private Optional<Path> privateKey = Optional.empty();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    StopSignal stop = StopSignal.open();
    try (Workspace workspace = Workspace.of(index);
        ServedEngine served = ServedEngine.open(workspace.folder())) {
      PatentEngine engine = served.engine();
      if (!workspace.kept()) {
        engine.store(Sample.patents());
        engine.experts().store(Sample.experts());
        engine.demands().store(Sample.demands());
        engine.labelIndustries();
      }
      ServerOptions options = options().publishing(served.figures());
      try (KeyAccess access = KeyAccess.in(workspace.folder(), loopback());
          PatentServer server = PatentServer.start(engine, workspace.folder(), access, options)) {
        terminal.out().println("控制台与接口：" + scheme() + host + ":" + server.port() + "/");
        terminal.out().flush();
        stop.await();
      }
    }
    return 0;
  }

  private ServerOptions options() {
    if (certificates.isPresent() != privateKey.isPresent()) {
      throw new IllegalArgumentException("--tls-cert 与 --tls-key 须同时给出");
    }
    ServerOptions plain = ServerOptions.loopback(port, terminal.err()).at(host);
    return certificates
        .map(chain -> plain.with(new Tls(chain, privateKey.orElseThrow())))
        .orElse(plain);
  }

  private String scheme() {
    return certificates.isPresent() ? "https://" : "http://";
  }

  private boolean loopback() throws UnknownHostException {
    return InetAddress.getByName(host).isLoopbackAddress();
  }
}
