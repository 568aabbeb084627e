package dev.patentengine.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done is told, and old files give way. */
class AuditLogTest {

  @TempDir Path folder;

  private static AuditLog.Entry entry(int number) {
    return new AuditLog.Entry("平台甲", "write", "PUT /v1/patents/{number}", "P" + number, "201", "r");
  }

  @Test
  void tellsWhoDidWhatAndWhen() throws IOException {
    Instant now = Instant.parse("2026-11-28T10:00:00Z");
    new AuditLog(folder, 10_000, () -> now).write(entry(1));
    String line = Files.readString(folder.resolve("audit.jsonl"));
    assertThat(new ObjectMapper().readTree(line).path("target").asText()).isEqualTo("P1");
    assertThat(line).contains("2026-11-28T10:00:00Z", "平台甲", "201").endsWith("\n");
  }

  @Test
  void rotatesAndKeepsTheLatest() throws IOException {
    AuditLog log = new AuditLog(folder, 400, () -> Instant.EPOCH);
    for (int i = 0; i < 60; i++) {
      log.write(entry(i));
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    }
    assertThat(files).hasSize(21);
    TreeSet<Integer> kept = new TreeSet<>();
    for (Path file : files) {
      assertThat(Files.size(file)).isLessThanOrEqualTo(400);
      for (String line : Files.readAllLines(file)) {
        kept.add(Integer.valueOf(line.replaceAll(".*\"target\":\"P(\\d+)\".*", "$1")));
      }
    }
    assertThat(kept.last()).isEqualTo(59);
    assertThat(kept).hasSize(59 - kept.first() + 1);
  }
}
