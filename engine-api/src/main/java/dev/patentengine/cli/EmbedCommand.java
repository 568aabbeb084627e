package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.api.Answers;
import dev.patentengine.nlp.Embedder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Turns lines of text into vectors. */
@Command(
    name = "embed",
    header = "向量：一行文本进，一行 JSON 数组（512 维，长度为 1）出",
    mixinStandardHelpOptions = true)
final class EmbedCommand implements Callable<Integer> {

  private static final int BATCH = 64;

  private final Terminal terminal;

  @Mixin private TextInput input = new TextInput();

  EmbedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Embedder embedder = Languages.embedder(ShippedData.onClassPath());
        Stream<String> lines = input.lines(terminal)) {
      List<String> batch = new ArrayList<>();
      lines.forEach(line -> {
        batch.add(line);
        if (batch.size() == BATCH) {
          print(embedder, batch);
        }
      });
      print(embedder, batch);
    }
    return 0;
  }

  private void print(Embedder embedder, List<String> batch) {
    embedder.embedAll(List.copyOf(batch)).forEach(v -> terminal.out().println(Answers.vector(v)));
    batch.clear();
  }
}
