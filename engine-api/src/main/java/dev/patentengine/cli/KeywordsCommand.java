package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.api.Answers;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.KeywordExtractor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the keywords of lines of text. */
@Command(name = "keywords", header = "关键词：一行文本进，一行以空格分隔的关键词出", mixinStandardHelpOptions = true)
final class KeywordsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private TextInput input = new TextInput();

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--top",
      paramLabel = "个数",
      defaultValue = "5",
      description = "每行最多几个，默认 ${DEFAULT-VALUE}")
  private int top = 5;

  KeywordsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ShippedData shipped = ShippedData.onClassPath();
    KeywordExtractor extractor = Languages.keywords(shipped, Languages.segmenter());
    try (Stream<String> lines = input.lines(terminal)) {
      lines.forEach(line -> print(extractor.keywords(line, top)));
    }
    return 0;
  }

  private void print(List<Keyword> keywords) {
    terminal
        .out()
        .println(
            switch (format.value()) {
              case TABLE -> keywords.stream().map(Keyword::text).collect(Collectors.joining(" "));
              case JSON -> Answers.keywords(keywords).toString();
            });
  }
}
