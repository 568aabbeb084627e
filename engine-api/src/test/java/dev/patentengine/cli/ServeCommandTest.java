package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a user starts and stops it. */
class ServeCommandTest {

  @TempDir Path folder;

  @Test
  void servesTheSampleUntilItIsAskedToStop() throws IOException, InterruptedException {
    Path log = folder.resolve("log.jsonl");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0")
            .redirectError(log.toFile())
            .start();
    try (BufferedReader out =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        HttpClient http = HttpClient.newHttpClient()) {
      String said = String.valueOf(out.readLine());
      assertThat(said).as(Files.readString(log)).contains("http://127.0.0.1:");
      URI base = URI.create(said.substring(said.indexOf("http")));
      assertThat(get(http, base.resolve("/health/ready")))
          .contains("\"patents\":187", "\"open\":true");
      assertThat(get(http, base.resolve("/metrics"))).contains("patentengine_vectors_cache_hits");
      assertThat(get(http, base.resolve("/v1/graph/CN199100001B")))
          .contains("in-industry", "invented-by", "applied-by", "cites");
    }
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(Files.readString(log)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).contains("listening on", "\"event\":\"stopped\"");
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left)
          .as("the temporary index is removed")
          .noneMatch(path -> path.getFileName().toString().startsWith("patent-engine-"));
    }
  }

  private static String get(HttpClient http, URI address) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  @Test
  void refusesHalfOfACertificateAndAnOpenDoor() {
    Console half = Console.run("serve", "--port", "0", "--tls-cert", "x.pem");
    assertThat(half.status()).isEqualTo(2);
    assertThat(half.err()).contains("--tls-key");
    Console open = Console.run("serve", "--port", "0", "--host", "0.0.0.0");
    assertThat(open.status()).isEqualTo(2);
    assertThat(open.err()).contains("keys add");
  }
}
