package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.PairReader;
import dev.patentengine.file.WholeFile;
import dev.patentengine.learn.BridgeLesson;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.StopWords;
import dev.patentengine.nlp.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns which words of patents speak for which words of demands. */
@Command(
    name = "bridge",
    header = "词桥：从“需求—专利”对学习专利用词与需求用词的对应（IBM 模型 1）",
    description = {
      "其后以另外的需求对重学权重（tune match）：用学过词桥的需求学权重，会高估词桥。",
      "写入 索引目录/models/bridge.tsv.gz 即由该索引使用。",
      "随附的词桥：tune bridge --index 匹配语料的索引 --pairs corpus-demands.jsonl --out …"
    },
    mixinStandardHelpOptions = true)
final class TuneBridgeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final StopWords stopWords = PatentStopWords.standard();

  @Mixin private IndexOption index = new IndexOption();

  @Option(
      names = "--pairs",
      paramLabel = "文件",
      required = true,
      description = "需求对，JSON Lines：id、text、patent（或 seed）；专利须在索引之中")
  private Path pairs = Path.of("");

  @Option(names = "--out", paramLabel = "文件", required = true, description = "写出的词桥表（.tsv.gz）")
  private Path out = Path.of("");

  TuneBridgeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<DemandPair> all = PairReader.read(pairs);
    List<BridgeLesson.Words> words = new ArrayList<>();
    ProgressBar progress = new ProgressBar("切词", terminal);
    try (PatentEngine engine = index.openExisting()) {
      for (int i = 0; i < all.size(); i++) {
        DemandPair pair = all.get(i);
        List<String> demand =
            words(engine, pair.demand()).filter(word -> !stopWords.contains(word)).toList();
        engine
            .patent(pair.patent())
            .map(patent -> words(engine, patent.title(), patent.summary()).toList())
            .ifPresent(patent -> words.add(new BridgeLesson.Words(demand, patent)));
        progress.at(i + 1, all.size());
      }
    }
    List<String> table = BridgeLesson.learn(words);
    write(table);
    terminal.out().println("由 " + words.size() + " 对学得 " + table.size() + " 个需求用词的词桥，已写入 " + out);
    return 0;
  }

  private static Stream<String> words(PatentEngine engine, String... texts) {
    return Stream.of(texts)
        .flatMap(text -> engine.segment(text, Granularity.SEARCH).stream())
        .map(Token::text);
  }

  private void write(List<String> table) throws IOException {
    String lines = String.join("\n", table) + "\n";
    WholeFile.write(
        out,
        file -> {
          try (GZIPOutputStream packed = new GZIPOutputStream(file)) {
            packed.write(lines.getBytes(StandardCharsets.UTF_8));
          }
        });
  }
}
