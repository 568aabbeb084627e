package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.cli.ReadmeCommands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands and the sample that the README shows work. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");

  @TempDir Path folder;

  @Test
  void commandsRun() throws IOException {
    for (String name : List.of("patents.jsonl", "demands.jsonl", "qrels.tsv")) {
      copySample(name);
    }
    List<String> commands =
        block("sh").lines().filter(line -> line.startsWith("./engine ")).toList();
    assertThat(commands).hasSizeGreaterThan(4);
    for (String command : commands) {
      ReadmeCommands.run(command, folder);
    }
  }

  @Test
  void sampleCompilesAndFindsPatents() throws Exception {
    copySample("patents.jsonl");
    String body =
        block("java")
            .replace("\"index\"", quoted(folder.resolve("index")))
            .replace("\"patents.jsonl\"", quoted(folder.resolve("patents.jsonl")));
    Path source = folder.resolve("Sample.java");
    Files.writeString(
        source,
        """
        import dev.patentengine.PatentEngine;
        import dev.patentengine.datasets.PatentReader;
        import dev.patentengine.match.Match;
        import dev.patentengine.model.Demand;
        import java.nio.file.Path;
        public class Sample {
          public static void main(String[] args) throws Exception {
        """
            + body
            + "}}");
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    int status =
        compiler.run(
            null,
            null,
            null,
            "-proc:none",
            "-d",
            folder.toString(),
            "-cp",
            classPath,
            source.toString());
    assertThat(status).isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Sample")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSize(5);
  }

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(README));
    assertThat(block.find()).as("a block of " + language).isTrue();
    return block.group(1);
  }

  private static String quoted(Path path) {
    return '"' + path.toString().replace("\\", "\\\\") + '"';
  }

  private void copySample(String name) throws IOException {
    try (InputStream in =
        ReadmeTest.class.getResourceAsStream("/dev/patentengine/datasets/sample/" + name)) {
      Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
    }
  }
}
