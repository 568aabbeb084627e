package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.evaluate.BinaryScore;
import dev.patentengine.evaluate.Report;
import dev.patentengine.evaluate.SegmentationScore;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the segmentation against gold files. */
@Command(
    name = "segment",
    header = "评测分词：与标准切分比较，词的准确率、召回率与 F1",
    description = "标准文件一行一句，词间以空格分隔（UTF-8）；按 SIGHAN 2005 的算法计分。以 # 开头的行略过。",
    mixinStandardHelpOptions = true)
final class EvalSegmentCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FormatOption format = new FormatOption();
  @Mixin private ReportOption report = new ReportOption();

  @Parameters(paramLabel = "标准文件", arity = "1..*", description = "已切分好的文件")
  private List<Path> files = List.of();

  @Option(names = "--vocabulary", paramLabel = "文件", description = "词表，一行一词：另计表外词的召回率")
  private Optional<Path> vocabulary = Optional.empty();

  EvalSegmentCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Segmenter segmenter = Languages.segmenter();
    List<Report.Row> rows = new ArrayList<>();
    for (Path file : files) {
      rows.add(row(file, segmenter));
    }
    List<String> columns =
        new ArrayList<>(List.of("sentences", "words", "precision", "recall", "f1"));
    vocabulary.ifPresent(given -> columns.add("oov-recall"));
    Report.Table table = new Report.Table("词的准确率、召回率与 F1", "标准文件", columns, rows);
    report.show(new Report("分词评测 Segmentation", List.of(table)), format, terminal);
    return 0;
  }

  private Report.Row row(Path file, Segmenter segmenter) throws IOException {
    List<String> gold =
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    List<String> answers = gold.stream().map(line -> cut(line, segmenter)).toList();
    SegmentationScore score = score(gold, answers);
    BinaryScore words = score.words();
    List<Double> values =
        new ArrayList<>(
            List.of(
                (double) gold.size(),
                (double) (words.right() + words.missed()),
                score.precision(),
                score.recall(),
                score.f1()));
    if (vocabulary.isPresent()) {
      values.add(score.unknownRecall());
    }
    return new Report.Row(file.getFileName().toString(), values);
  }

  private SegmentationScore score(List<String> gold, List<String> answers) throws IOException {
    return vocabulary.isEmpty()
        ? SegmentationScore.of(gold, answers)
        : SegmentationScore.of(gold, answers, Set.copyOf(Files.readAllLines(vocabulary.get())));
  }

  /** The words of the sentence without the gold's spaces. */
  private static String cut(String line, Segmenter segmenter) {
    String sentence = line.replaceAll("(?U)\\s+", "");
    return segmenter.segment(sentence, Granularity.READING).stream()
        .map(token -> token.span().in(sentence))
        .collect(Collectors.joining(" "));
  }
}
