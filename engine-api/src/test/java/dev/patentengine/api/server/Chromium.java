package dev.patentengine.api.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium of this machine with one page; closing it ends it. */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Duration START = Duration.ofSeconds(30);

  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final BrowserPage page;

  private Chromium(Process process, Path profile, Path screenshots)
      throws IOException, InterruptedException {
    this.process = process;
    this.page = new BrowserPage(new DevTools(http, pageAddress(profile)), screenshots);
  }

  /** Where it is installed, if it is. */
  static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path program, Path profile, Path screenshots)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            program.toString(),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--no-first-run",
            "--no-default-browser-check",
            "--lang=zh-CN",
            "--user-data-dir=" + profile,
            "--remote-debugging-port=0",
            "about:blank");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolveSibling("chromium.log").toFile())
            .start();
    return new Chromium(process, profile, screenshots);
  }

  BrowserPage page() {
    return page;
  }

  /** It writes the port it chose into its profile, and tells its pages there. */
  private URI pageAddress(Path profile) throws IOException, InterruptedException {
    Path portFile = profile.resolve("DevToolsActivePort");
    Instant limit = Instant.now().plus(START);
    while (!Files.exists(portFile) || Files.readAllLines(portFile).size() < 2) {
      if (Instant.now().isAfter(limit) || !process.isAlive()) {
        throw new IOException("Chromium did not start; see chromium.log beside " + profile);
      }
      Thread.sleep(20);
    }
    String list = "http://127.0.0.1:" + Files.readAllLines(portFile).getFirst() + "/json/list";
    while (true) {
      String answer =
          http.send(HttpRequest.newBuilder(URI.create(list)).build(), BodyHandlers.ofString())
              .body();
      for (JsonNode target : new ObjectMapper().readTree(answer)) {
        if (target.path("type").asText().equals("page")) {
          return URI.create(target.path("webSocketDebuggerUrl").asText());
        }
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
