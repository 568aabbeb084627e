package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.PatentEngine;
import dev.patentengine.index.SearchResult;
import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./engine import} as a process that is killed and run again. */
class KilledImportTest {

  private static final long SEED = 20_261_124;
  private static final int PATENTS = 6_000;
  private static final Pattern LINE = Pattern.compile("\"line\":(\\d+)");

  @TempDir Path folder;

  private Path patents(Random random) throws IOException {
    List<String> parts = List.of("换挡拨叉", "散热翅片", "聚偏二氟乙烯涂层", "冷却水道", "温度传感器", "中空纤维");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < PATENTS; i++) {
      String part = parts.get(random.nextInt(parts.size()));
      String other = parts.get(random.nextInt(parts.size()));
      lines.append(
          "{\"number\":\"CN%09dB\",\"title\":\"一种%s的装置\",\"abstract\":\"%s\",\"ipc\":[\"F16H63/30\"]}\n"
              .formatted(
                  199_000_000 + i, part, ("包括" + part + "与" + other + "，便于拆装维护。").repeat(8)));
      if (i % 500 == 7) {
        lines.append("{坏的一行\n");
      }
    }
    return Files.writeString(folder.resolve("patents.jsonl"), lines);
  }

  private Process start(Path index, Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Xss4m",
            "-XX:TieredStopAtLevel=1",
            "--add-modules",
            "jdk.incubator.vector",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "import",
            "--no-embed",
            "--index",
            index.toString(),
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("import.log").toFile())
        .start();
  }

  /** The last line that the import has noted as done. */
  private static long noted(Path index) throws IOException {
    if (!Files.isDirectory(index)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(KilledImportTest::checkpoint).toList()) {
        Matcher line = LINE.matcher(Files.readString(file));
        return line.find() ? Long.parseLong(line.group(1)) : 0;
      }
    }
    return 0;
  }

  private static boolean checkpoint(Path file) {
    return String.valueOf(file.getFileName()).matches("import-\\p{XDigit}+\\.json");
  }

  private String finish(Path index, Path file) throws IOException, InterruptedException {
    Process process = start(index, file);
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    String log = Files.readString(folder.resolve("import.log"));
    assertThat(process.exitValue()).as(log).isEqualTo(Faults.INPUT);
    return log;
  }

  private void kill(Path index, Path file, long atLine, int milliseconds)
      throws IOException, InterruptedException {
    Process process = start(index, file);
    try {
      while (process.isAlive() && noted(index) < atLine) {
        Thread.sleep(5);
      }
      Thread.sleep(milliseconds);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void endsWithTheIndexOfAnUndisturbedImport() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    Path file = patents(random);
    Path whole = folder.resolve("whole");
    Path killed = folder.resolve("killed");
    finish(whole, file);
    int interrupted = 0;
    for (int atLine : new int[] {1, 2_001, 4_001}) {
      kill(killed, file, atLine + random.nextInt(1_000), random.nextInt(40));
      interrupted += noted(killed) < PATENTS ? 1 : 0;
    }
    assertThat(interrupted).as("seed %d: kills before the end", SEED).isGreaterThan(1);
    String report = finish(killed, file);
    assertThat(report).contains("接收 6000", "拒收 12");
    assertSame(killed, whole);
  }

  private static void assertSame(Path killed, Path whole) {
    try (PatentEngine found = PatentEngine.open(killed);
        PatentEngine expected = PatentEngine.open(whole)) {
      String about = "seed " + SEED;
      assertThat(ids(found)).as(about).isEqualTo(ids(expected)).hasSize(PATENTS);
      for (String id : ids(expected)) {
        assertThat(found.patent(id)).as(about).isEqualTo(expected.patent(id));
      }
      for (String query : List.of("换挡拨叉", "涂层 冷却", "散热翅片 ipc:F16H", "没有的词")) {
        SearchResult answer = found.search(query, 0, 50, List.of());
        assertThat(answer)
            .as(about + ", " + query)
            .isEqualTo(expected.search(query, 0, 50, List.of()));
      }
    }
  }

  private static TreeSet<String> ids(PatentEngine engine) {
    Changes changes = engine.changes(Changes.START, PATENTS + 1);
    assertThat(changes.changes()).allMatch(change -> change.kind() == Change.Kind.STORED);
    return new TreeSet<>(changes.changes().stream().map(Change::id).toList());
  }
}
