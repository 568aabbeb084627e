package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.evaluate.Comparison;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.learn.MatchLesson;
import dev.patentengine.learn.MatchTrial;
import dev.patentengine.match.Candidate.Part;
import dev.patentengine.match.MatchModel;
import dev.patentengine.model.Demand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the weights of the ranking. */
@Command(
    name = "match",
    header = "匹配排序：从“需求—专利”对学习各特征的权重，并校准为概率",
    description = {
      "需求对应是句向量模型没有学过的（用 tune encoder --hold-out 训练后，以同样的 --hold-out 只取留出的那些）。",
      "分五份交叉验证：每份用其余四份学得的权重排序，与融合排序比较 MRR；不优于它则不写文件，退出码为 1。",
      "给出判断（qrels，等级 ≥ 2 为值得推送）则以之校准概率，否则以需求对本身校准；判断不影响排序。",
      "中断后重复同一命令即续作。写入 索引目录/models/match.json 即由该索引使用。"
    },
    mixinStandardHelpOptions = true)
final class TuneMatchCommand implements Callable<Integer> {

  private static final int DEPTH = 200;
  private static final int FOLDS = 5;

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private JudgedOptions judgements = new JudgedOptions();

  @Option(
      names = "--pairs",
      paramLabel = "文件",
      required = true,
      description = "需求对，JSON Lines：id、text、patent（或 seed）")
  private Path pairs = Path.of("");

  @Option(
      names = "--hold-out",
      paramLabel = "N",
      defaultValue = "1",
      description = "只取每 N 对中的第一对（默认 1，全部）")
  private int step;

  @Option(names = "--out", paramLabel = "文件", required = true, description = "写出的模型")
  private Path out = Path.of("");

  TuneMatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (step < 1) {
      throw new IllegalArgumentException("--hold-out 应不小于 1，实际为 " + step);
    }
    judgements.check();
    try (PatentEngine engine = index.openExisting()) {
      List<MatchLesson.Found> lists = lists(engine, Pairs.read(pairs));
      boolean better = better(MatchTrial.of(lists, FOLDS));
      if (better) {
        MatchModel model = MatchLesson.learn(lists, judgements.read(engine));
        Files.writeString(out, model.json());
        terminal.out().printf(Locale.ROOT, "从 %d 条需求学习，已写入 %s%n", lists.size(), out);
      } else {
        terminal.out().println("并不优于融合排序，未写文件");
      }
      return better ? 0 : Faults.WORLD;
    }
  }

  private List<MatchLesson.Found> lists(PatentEngine engine, List<DemandPair> all)
      throws IOException {
    FeatureFile kept =
        FeatureFile.open(out.resolveSibling(out.getFileName() + ".features"), state(engine));
    ProgressBar progress = new ProgressBar("学习", terminal);
    List<MatchLesson.Found> lists = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      DemandPair pair = all.get(i);
      Demand demand = Demand.of(pair.id(), pair.demand());
      Map<String, Map<Part, Double>> features =
          kept.of(pair.id(), () -> engine.features(demand, DEPTH));
      int answer = List.copyOf(features.keySet()).indexOf(pair.patent());
      if (answer >= 0) {
        lists.add(new MatchLesson.Found(pair.id(), List.copyOf(features.values()), answer));
      }
      progress.at(Math.min(i + step, all.size()), all.size());
    }
    return lists;
  }

  /** What the features depend on beside the demand. */
  private static String state(PatentEngine engine) {
    return engine.model().name() + " " + engine.size() + " " + Arrays.toString(Part.values());
  }

  private boolean better(MatchTrial trial) {
    Comparison mrr = Comparison.of(trial.learnt(), trial.before());
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%d 条需求交叉验证：MRR 由融合的 %.4f 到 %.4f，相差 %+.4f，95%% 区间 [%+.4f, %+.4f]，p = %.4f%n",
            trial.before().size(),
            mrr.second(),
            mrr.first(),
            mrr.difference(),
            mrr.interval().low(),
            mrr.interval().high(),
            mrr.p());
    return mrr.difference() > 0;
  }
}
