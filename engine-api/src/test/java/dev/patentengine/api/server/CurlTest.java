package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curl lines of the README work as they stand. */
class CurlTest {

  private static final String SHOWN = "http://127.0.0.1:8080";

  @TempDir Path folder;

  @Test
  void linesOfTheReadmeWork() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "no curl on this machine");
    List<String> lines =
        Files.readAllLines(Path.of("..", "README.md")).stream()
            .filter(line -> line.startsWith("curl "))
            .toList();
    assertThat(lines).hasSizeGreaterThan(5);
    Files.writeString(folder.resolve("patents.csv"), "公开号,名称\nCN299100001B,一种装置\n");
    Files.writeString(
        folder.resolve("patents.jsonl"), "{\"number\":\"CN299100002B\",\"title\":\"一种方法\"}\n");
    try (ServedSample served = ServedSample.open(folder.resolve("index"))) {
      for (String line : lines) {
        assertThat(line).contains(SHOWN);
        String here = line.replace(SHOWN, "http://127.0.0.1:" + served.server().port());
        String answer = run(here.replace("curl ", "curl --fail-with-body "));
        assertThat(answer).as(line).startsWith("{").doesNotContain("urn:patent-engine:problem");
      }
    }
  }

  private String run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(command + "\n" + answer).isZero();
    return answer;
  }
}
