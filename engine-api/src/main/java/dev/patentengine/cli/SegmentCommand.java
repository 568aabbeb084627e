package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Cuts lines of text into words. */
@Command(name = "segment", header = "分词：一行文本进，一行以空格分隔的词出", mixinStandardHelpOptions = true)
final class SegmentCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private TextInput input = new TextInput();

  @Option(
      names = "--granularity",
      paramLabel = "粒度",
      defaultValue = "reading",
      description = "reading（阅读，默认）或 search（检索，长短词并出）")
  private Granularity granularity = Granularity.READING;

  SegmentCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Segmenter segmenter = Languages.segmenter();
    try (Stream<String> lines = input.lines(terminal)) {
      lines.forEach(line -> terminal.out().println(words(segmenter, line)));
    }
    return 0;
  }

  /** The words as they stand in the line, so that joined they are the line without its spaces. */
  private String words(Segmenter segmenter, String line) {
    return segmenter.segment(line, granularity).stream()
        .map(token -> surface(token, line))
        .filter(word -> !word.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static String surface(Token token, String line) {
    return token.span().in(line).strip();
  }
}
