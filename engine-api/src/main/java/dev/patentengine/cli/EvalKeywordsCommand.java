package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.evaluate.Bootstrap;
import dev.patentengine.evaluate.Interval;
import dev.patentengine.evaluate.KeywordScore;
import dev.patentengine.evaluate.Report;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.KeywordExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures keywords against those that authors gave. */
@Command(
    name = "keywords",
    header = "评测关键词：与作者所给的关键词比较，F1@3、F1@5、F1@10",
    description = "标准文件一行一篇：任务、正文、关键词三列以制表符分隔，关键词间以 _ 分隔（CSL 数据集的写法）。",
    mixinStandardHelpOptions = true)
final class EvalKeywordsCommand implements Callable<Integer> {

  private static final int[] CUTS = {3, 5, 10};
  private static final int MOST = 10;

  private final Terminal terminal;

  @Mixin private FormatOption format = new FormatOption();
  @Mixin private ReportOption report = new ReportOption();

  @Parameters(paramLabel = "标准文件", description = "带作者关键词的文本")
  private Path file = Path.of("");

  EvalKeywordsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    KeywordExtractor extractor =
        Languages.keywords(ShippedData.onClassPath(), Languages.segmenter());
    List<Set<String>> gold = new ArrayList<>();
    List<List<String>> given = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t", -1);
      if (fields.length != 3) {
        throw new IllegalArgumentException(
            file + " 第 " + (i + 1) + " 行：应有以制表符分隔的 3 列，实际 " + fields.length + " 列");
      }
      gold.add(gold(fields[2]));
      given.add(
          extractor.keywords(fields[1], MOST).stream()
              .map(Keyword::text)
              .map(EvalKeywordsCommand::plain)
              .toList());
    }
    report.show(report(gold, given), format, terminal);
    return 0;
  }

  private static Set<String> gold(String keywords) {
    Set<String> gold = new TreeSet<>();
    for (String keyword : keywords.split("_")) {
      if (!keyword.isBlank()) {
        gold.add(plain(keyword));
      }
    }
    return gold;
  }

  private static String plain(String keyword) {
    return Normalizer.normalize(keyword, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  private static Report report(List<Set<String>> gold, List<List<String>> given) {
    List<Report.Row> rows = new ArrayList<>();
    for (int cut : CUTS) {
      KeywordScore score = KeywordScore.at(cut, gold, given);
      Interval interval = Bootstrap.standard().mean(perText(cut, gold, given));
      rows.add(
          new Report.Row(
              "@" + cut,
              List.of(
                  score.precision(), score.recall(), score.f1(), interval.low(), interval.high())));
    }
    return new Report(
        "关键词评测 Keywords",
        List.of(
            new Report.Table(
                gold.size() + " 篇，按篇平均；区间为 F1 的 95 % 自助区间",
                "前几个",
                List.of("precision", "recall", "f1", "f1-low", "f1-high"),
                rows)));
  }

  private static List<Double> perText(int cut, List<Set<String>> gold, List<List<String>> given) {
    return IntStream.range(0, gold.size())
        .mapToObj(i -> KeywordScore.at(cut, gold.subList(i, i + 1), given.subList(i, i + 1)).f1())
        .toList();
  }
}
