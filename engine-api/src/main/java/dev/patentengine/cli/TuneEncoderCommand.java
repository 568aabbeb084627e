package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.datasets.PatentReader;
import dev.patentengine.datasets.Row;
import dev.patentengine.evaluate.Comparison;
import dev.patentengine.evaluate.Scores;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.learn.EncoderLesson;
import dev.patentengine.learn.PairSearch;
import dev.patentengine.learn.PairSplit;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.dl4j.TuningOptions;
import dev.patentengine.nlp.onnx.LowRankAdapter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tunes the sentence encoder to pairs of a demand and the patent that answers it. */
@Command(
    name = "encoder",
    header = "句向量模型：用“需求—专利”对微调（低秩适配，LoRA）",
    description = {
      "留出一部分需求对，用以比较微调前后的已知项检索（MRR）；不优于原模型则不写文件，退出码为 1。",
      "中断后重复同一命令即从检查点续作。写入 索引目录/models/encoder-lora.bin 的模型由该索引使用（须重新导入）。"
    },
    mixinStandardHelpOptions = true)
final class TuneEncoderCommand implements Callable<Integer> {

  private static final int SEARCHED = 2000;

  private final Terminal terminal;

  @Option(names = "--corpus", paramLabel = "文件", required = true, description = "专利，JSON Lines")
  private Path corpus = Path.of("");

  @Option(
      names = "--pairs",
      paramLabel = "文件",
      required = true,
      description = "需求对，JSON Lines：id、text、patent（或 seed）")
  private Path pairs = Path.of("");

  @Option(names = "--out", paramLabel = "文件", required = true, description = "写出的适配器")
  private Path out = Path.of("");

  @Option(
      names = "--hold-out",
      paramLabel = "N",
      defaultValue = "7",
      description = "每 N 对留出一对用于比较；0 为全部用于训练、不比较（默认 ${DEFAULT-VALUE}）")
  private int holdOut;

  @Option(
      names = "--wrong-from",
      paramLabel = "N",
      defaultValue = "10000",
      description = "从多少件专利中找错误答案（默认 ${DEFAULT-VALUE}）")
  private int wrongFrom;

  @Option(names = "--epochs", paramLabel = "N", defaultValue = "3", description = "遍数（默认 3）")
  private int epochs;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "随机种子（默认 1）")
  private long seed;

  TuneEncoderCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Patent> patents = patents();
    PairSplit split = PairSplit.every(holdOut, Pairs.read(pairs), patents);
    TuningOptions options = TuningOptions.standard().withEpochs(epochs).withSeed(seed);
    terminal
        .err()
        .printf(Locale.ROOT, "训练 %d 对，留出 %d 对%n", split.learnt().size(), split.heldOut().size());
    LowRankAdapter adapter =
        EncoderLesson.of(split.learnt(), patents, wrongFrom, options)
            .learn(
                out.resolveSibling(out.getFileName() + ".checkpoint"),
                step -> {
                  terminal
                      .err()
                      .printf(
                          Locale.ROOT,
                          "第 %d/%d 步 损失 %.3f%n",
                          step.step(),
                          step.steps(),
                          step.loss());
                  terminal.err().flush();
                });
    boolean better = split.heldOut().isEmpty() || better(adapter, split.heldOut(), patents);
    if (better) {
      adapter.write(out, LowRankAdapter.Storage.FP16);
      terminal.out().println("已写入 " + out);
    } else {
      terminal.out().println("微调后并不更好，未写文件");
    }
    return better ? 0 : Faults.WORLD;
  }

  private boolean better(
      LowRankAdapter adapter, List<DemandPair> heldOut, Map<String, Patent> patents) {
    PairSearch search = PairSearch.among(SEARCHED, patents, heldOut);
    Scores before = scores(search, Optional.empty());
    Scores after = scores(search, Optional.of(adapter));
    terminal.out().printf(Locale.ROOT, "留出的 %d 对，在 %d 件专利中：%n", heldOut.size(), search.poolSize());
    new ScoreTable(terminal.out()).print(named(before, after), false);
    Comparison mrr = Comparison.of(after.values("mrr"), before.values("mrr"));
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "MRR 相差 %+.3f，95%% 区间 [%+.3f, %+.3f]，p = %.4f%n",
            mrr.difference(),
            mrr.interval().low(),
            mrr.interval().high(),
            mrr.p());
    return mrr.difference() > 0;
  }

  private static Map<String, Scores> named(Scores before, Scores after) {
    Map<String, Scores> named = new LinkedHashMap<>();
    named.put("before", before);
    named.put("after", after);
    return named;
  }

  private static Scores scores(PairSearch search, Optional<LowRankAdapter> adapter) {
    try (Embedder embedder = Languages.embedder(adapter)) {
      return search.scores(embedder);
    }
  }

  private Map<String, Patent> patents() {
    Map<String, Patent> patents = new LinkedHashMap<>();
    try (Stream<Row<Patent>> rows = PatentReader.rows(corpus)) {
      rows.map(row -> Rows.value(corpus, row)).forEach(patent -> patents.put(patent.id(), patent));
    }
    return patents;
  }
}
