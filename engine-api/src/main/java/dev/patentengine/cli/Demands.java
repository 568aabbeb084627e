package dev.patentengine.cli;

import dev.patentengine.datasets.DemandForm;
import dev.patentengine.datasets.DemandReader;
import dev.patentengine.model.Demand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    return read(terminal, text -> text, DemandReader::read);
  }

  /** The demands as their forms were filled in, good or bad; the caller closes the stream. */
  Stream<DemandForm> forms(Terminal terminal) throws IOException {
    return read(terminal, demand -> new DemandForm(demand, "", "", List.of()), DemandForm::read);
  }

  private <T> Stream<T> read(
      Terminal terminal, Function<Demand, T> ofText, Function<Path, Stream<T>> ofFile)
      throws IOException {
    if (text.isPresent() == file.isPresent()) {
      throw new IllegalArgumentException("请给出 --text 文本 或一个需求文件，二者择一");
    }
    if (text.isPresent()) {
      return Stream.of(ofText.apply(Demand.of("text", text.get())));
    }
    String name = file.orElseThrow();
    return name.equals("-") ? standardInput(terminal, ofFile) : ofFile.apply(Path.of(name));
  }

  /** Standard input is read to its end first, so that faults are told before any answer. */
  private static <T> Stream<T> standardInput(Terminal terminal, Function<Path, Stream<T>> ofFile)
      throws IOException {
    Path copy = Files.createTempFile("stdin-", ".jsonl");
    try {
      Files.copy(terminal.in(), copy, StandardCopyOption.REPLACE_EXISTING);
      return ofFile.apply(copy).toList().stream();
    } finally {
      Files.delete(copy);
    }
  }
}
