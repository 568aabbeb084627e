package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** THIRD-PARTY.md names exactly what is on the class path. */
class ThirdPartyTest {

  private static final Pattern JAR = Pattern.compile(".*/([^/]+)/([^/]+)/\\1-\\2(?:-[^/]+)?\\.jar");
  private static final Pattern ROW =
      Pattern.compile("\\| ([\\w.-]+) \\| ([\\w.-]+) \\| ([^|]+) \\| ([^|]+) \\|");

  private static final List<String> TEST_ONLY =
      List.of(
          "junit",
          "opentest4j",
          "apiguardian",
          "assertj",
          "byte-buddy",
          "archunit",
          "swagger-",
          "snakeyaml",
          "jackson-dataformat-yaml",
          "jackson-datatype-jsr310",
          "jakarta.xml.bind-api",
          "jakarta.activation-api",
          "jakarta.validation-api");

  @Test
  void listsEveryArtifactAndNothingElse() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("..", "THIRD-PARTY.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches() && !row.group(1).equals("artifact")) {
        listed.add(row.group(1) + " " + row.group(2));
        assertThat(row.group(3)).as(line).doesNotMatch("(^|.*[^L])GPL.*");
      }
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(onClassPath());
  }

  private static Set<String> onClassPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Set<String> artifacts = new TreeSet<>();
    for (String entry : path.split(File.pathSeparator, -1)) {
      Matcher jar = JAR.matcher(entry.replace(File.separatorChar, '/'));
      boolean ours = entry.contains("patentengine");
      if (jar.matches() && !ours && TEST_ONLY.stream().noneMatch(jar.group(1)::contains)) {
        artifacts.add(jar.group(1) + " " + jar.group(2));
      }
    }
    return artifacts;
  }
}
