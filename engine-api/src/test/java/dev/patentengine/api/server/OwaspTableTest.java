package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/security.md names tests that exist. */
class OwaspTableTest {

  private static final Path TESTS = Path.of("src", "test", "java", "dev", "patentengine", "api");
  private static final Pattern NAMED = Pattern.compile("`(?:(\\w+Test)\\.?)?(\\w*)`");

  @Test
  void namesTestsThatExist() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("..", "docs", "security.md")).stream()
            .filter(line -> line.startsWith("| API"))
            .toList();
    assertThat(rows).hasSize(10);
    for (String row : rows) {
      String tests = row.substring(row.lastIndexOf('|', row.length() - 2));
      Matcher named = NAMED.matcher(tests);
      String source = "";
      assertThat(named.results().count()).as(row).isPositive();
      named.reset();
      while (named.find()) {
        if (named.group(1) != null) {
          source = source(named.group(1));
        }
        if (!named.group(2).isEmpty()) {
          assertThat(source).as(named.group()).contains(" " + named.group(2) + "(");
        }
      }
    }
  }

  private static String source(String test) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      Path file =
          files
              .filter(each -> each.endsWith(test + ".java"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no test " + test));
      return Files.readString(file);
    }
  }
}
