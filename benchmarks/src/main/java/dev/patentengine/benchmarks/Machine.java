package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

/** Where and with what was measured. */
final class Machine {

  private Machine() {}

  static ObjectNode describe() throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    json.put("commit", commit());
    json.put("cpu", cpu());
    json.put("processors", Runtime.getRuntime().availableProcessors());
    json.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    return json.put("jdk", System.getProperty("java.vm.version"));
  }

  /** The folder that these benchmarks were built into. */
  static Path builtInto() {
    URI built =
        URI.create(Machine.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return Objects.requireNonNull(Path.of(built).toAbsolutePath().getParent());
  }

  private static String cpu() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  private static String commit() throws IOException {
    Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
    String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return answer.isEmpty() ? "unknown" : answer;
  }
}
