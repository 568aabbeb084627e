package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.datasets.PatentReader;
import dev.patentengine.datasets.Row;
import dev.patentengine.datasets.dictionary.TermFrequencies;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the table of word frequencies that keyword weights rest on. */
@Command(
    name = "frequencies",
    header = "词频表：统计专利文本中每个词的文献频次（关键词权重之源）",
    mixinStandardHelpOptions = true)
final class FrequenciesCommand implements Callable<Integer> {

  /** Words in fewer texts are as good as unknown. */
  private static final int RAREST = 3;

  private final Terminal terminal;

  @Parameters(paramLabel = "文件", arity = "1..*", description = "专利，JSON Lines，可为 .gz")
  private List<Path> files = List.of();

  FrequenciesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Option(names = "--out", paramLabel = "文件", required = true, description = "写到何处（TSV，gzip 压缩）")
  private Path target = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<String> texts = files.stream().flatMap(FrequenciesCommand::texts).toList();
    TermFrequencies frequencies = TermFrequencies.count(texts, Languages.segmenter());
    try (OutputStream out = Files.newOutputStream(target)) {
      frequencies.write(out, RAREST);
    }
    terminal.out().printf(Locale.ROOT, "%d 篇，写入 %s%n", frequencies.documents(), target);
    return 0;
  }

  private static Stream<String> texts(Path file) {
    return PatentReader.rows(file).flatMap(FrequenciesCommand::text);
  }

  private static Stream<String> text(Row<Patent> row) {
    return switch (row) {
      case Row.Accepted<Patent> good -> Stream.of(good.value().text());
      case Row.Rejected<Patent> bad -> Stream.empty();
    };
  }
}
