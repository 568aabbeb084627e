package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.PairReader;
import dev.patentengine.evaluate.Calibration;
import dev.patentengine.evaluate.Comparison;
import dev.patentengine.evaluate.Forecast;
import dev.patentengine.file.WholeFile;
import dev.patentengine.learn.CalibrationTrial;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.learn.FeatureFile;
import dev.patentengine.learn.MatchLesson;
import dev.patentengine.learn.MatchMaterial;
import dev.patentengine.learn.MatchTrial;
import dev.patentengine.match.LearntRanker;
import dev.patentengine.match.MatchModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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
      "已有模型只需重新校准时，用 --from 给出它而不给 --pairs。",
      "中断后重复同一命令即续作。写入 索引目录/models/match.json 即由该索引使用。"
    },
    mixinStandardHelpOptions = true)
final class TuneMatchCommand implements Callable<Integer> {

  private static final int FOLDS = 5;
  private static final int BINS = 10;
  private static final double CONFIDENT = 0.7;

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private JudgedOptions judgements = new JudgedOptions();

  @Option(
      names = "--pairs",
      paramLabel = "文件",
      description = "需求对，JSON Lines：id、text、patent（或 seed）")
  private Optional<Path> pairs = Optional.empty();

  @Option(names = "--from", paramLabel = "文件", description = "只校准这个模型，排序不变")
  private Optional<Path> from = Optional.empty();

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
    if (pairs.isPresent() == from.isPresent()) {
      throw new IllegalArgumentException("--pairs 与 --from 须给出其一");
    }
    judgements.check();
    try (PatentEngine engine = index.openExisting()) {
      Optional<MatchModel> model =
          from.isPresent() ? Optional.of(read(from.orElseThrow())) : learnt(engine);
      if (model.isEmpty()) {
        terminal.out().println("并不优于融合排序，未写文件");
        return Faults.WORLD;
      }
      WholeFile.write(out, calibrated(model.orElseThrow(), judgements.read(engine)).json());
      terminal.out().println("已写入 " + out);
      return 0;
    }
  }

  private static MatchModel read(Path file) throws IOException {
    return MatchModel.read(Files.readString(file));
  }

  private Optional<MatchModel> learnt(PatentEngine engine) throws IOException {
    List<MatchLesson.Found> lists = lists(engine, PairReader.read(pairs.orElseThrow()));
    return better(MatchTrial.of(lists, FOLDS))
        ? Optional.of(MatchLesson.learn(lists, List.of()))
        : Optional.empty();
  }

  private MatchModel calibrated(MatchModel model, List<List<MatchLesson.Judged>> byDemand) {
    if (byDemand.isEmpty()) {
      return model;
    }
    CalibrationTrial trial = CalibrationTrial.of(model, byDemand, FOLDS);
    List<Forecast> confident = trial.atLeast(CONFIDENT);
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%d 个判断交叉验证：校准误差（ECE）%.3f；得分 ≥ %.1f 的 %d 个，平均得分 %.2f，其中值得推送 %.2f%n",
            trial.forecasts().size(),
            Calibration.of(trial.forecasts(), BINS).expectedError(),
            CONFIDENT,
            confident.size(),
            confident.stream().mapToDouble(Forecast::confidence).average().orElse(0),
            confident.stream().mapToDouble(each -> each.correct() ? 1 : 0).average().orElse(0));
    return MatchLesson.calibrated(model, byDemand.stream().flatMap(List::stream).toList());
  }

  private List<MatchLesson.Found> lists(PatentEngine engine, List<DemandPair> all)
      throws IOException {
    FeatureFile kept =
        FeatureFile.open(
            out.resolveSibling(out.getFileName() + ".features"),
            MatchMaterial.state(engine.model(), engine.size()));
    List<DemandPair> taken =
        IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get).toList();
    ProgressBar progress = new ProgressBar("学习", terminal);
    return MatchMaterial.gather(
        taken,
        demand -> engine.features(demand, LearntRanker.HEAD),
        kept,
        (done, total) -> progress.at(Math.min(done * step, all.size()), all.size()));
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
