package dev.patentengine.cli;

import dev.patentengine.datasets.DemandReader;
import dev.patentengine.model.Demand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The demands that a command answers: one given as text, or those of a file. */
final class Demands {

  @Option(names = "--text", paramLabel = "文本", description = "一条需求的文本")
  private Optional<String> text = Optional.empty();

  @Parameters(
      paramLabel = "文件",
      arity = "0..1",
      description = "需求文件：JSON Lines（{\"id\",\"title\"?,\"text\"}）或一行一条的文本；- 为标准输入")
  private Optional<String> file = Optional.empty();

  /** Whether any were given. */
  boolean given() {
    return text.isPresent() || file.isPresent();
  }

  /** The demands; the caller closes the stream. */
  Stream<Demand> read(Terminal terminal) throws IOException {
    if (text.isPresent() == file.isPresent()) {
      throw new IllegalArgumentException("请给出 --text 文本 或一个需求文件，二者择一");
    }
    if (text.isPresent()) {
      return Stream.of(Demand.of("text", text.get()));
    }
    String name = file.orElseThrow();
    return name.equals("-") ? standardInput(terminal) : DemandReader.read(Path.of(name));
  }

  /** Standard input is read to its end first, so that faults are told before any answer. */
  private static Stream<Demand> standardInput(Terminal terminal) throws IOException {
    Path copy = Files.createTempFile("stdin-", ".jsonl");
    try {
      Files.copy(terminal.in(), copy, StandardCopyOption.REPLACE_EXISTING);
      return DemandReader.read(copy).toList().stream();
    } finally {
      Files.delete(copy);
    }
  }
}
