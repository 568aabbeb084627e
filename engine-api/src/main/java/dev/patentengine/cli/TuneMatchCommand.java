package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.DemandReader;
import dev.patentengine.evaluate.Qrels;
import dev.patentengine.evaluate.RankingEvaluation;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.learn.MatchLesson;
import dev.patentengine.match.Candidate.Part;
import dev.patentengine.match.MatchModel;
import dev.patentengine.model.Demand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the weights of the ranking. */
@Command(
    name = "match",
    header = "匹配排序：从“需求—专利”对学习各特征的权重，并用人工判断校准为概率",
    description = {
      "需求对应是句向量模型没有学过的（用 tune encoder --hold-out 训练后，以同样的 --hold-out 只取留出的那些）。",
      "判断（qrels，等级 ≥ 2 为值得推送）只用于校准概率，不影响排序。写入 索引目录/models/match.json 即由该索引使用。"
    },
    mixinStandardHelpOptions = true)
final class TuneMatchCommand implements Callable<Integer> {

  private static final int DEPTH = 200;

  /** As many as a person would look at. */
  private static final int JUDGED_DEPTH = 20;

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();

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

  @Option(names = "--queries", paramLabel = "文件", required = true, description = "校准用的需求")
  private Path queries = Path.of("");

  @Option(names = "--qrels", paramLabel = "文件", required = true, description = "校准用的判断，TREC")
  private Path qrels = Path.of("");

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
    try (PatentEngine engine = index.openExisting()) {
      List<MatchLesson.Found> lists = lists(engine, Pairs.read(pairs));
      List<MatchLesson.Judged> judged = judged(engine);
      MatchModel model = MatchLesson.learn(lists, judged);
      Files.writeString(out, model.json());
      terminal
          .out()
          .printf(Locale.ROOT, "从 %d 条需求学习，用 %d 个判断校准，已写入 %s%n", lists.size(), judged.size(), out);
    }
    return 0;
  }

  private List<MatchLesson.Found> lists(PatentEngine engine, List<DemandPair> all) {
    ProgressBar progress = new ProgressBar("学习", terminal);
    List<MatchLesson.Found> lists = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      DemandPair pair = all.get(i);
      Map<String, Map<Part, Double>> features =
          engine.features(Demand.of(pair.id(), pair.demand()), DEPTH);
      int answer = List.copyOf(features.keySet()).indexOf(pair.patent());
      if (answer >= 0) {
        lists.add(new MatchLesson.Found(List.copyOf(features.values()), answer));
      }
      progress.at(Math.min(i + step, all.size()), all.size());
    }
    return lists;
  }

  private List<MatchLesson.Judged> judged(PatentEngine engine) {
    Qrels judgements = Qrels.read(qrels);
    List<MatchLesson.Judged> judged = new ArrayList<>();
    try (Stream<Demand> demands = DemandReader.read(queries)) {
      demands.forEach(demand ->
          engine
              .features(demand, JUDGED_DEPTH)
              .forEach((id, features) -> {
                int grade = judgements.grade(demand.id(), id).orElse(0);
                judged.add(
                    new MatchLesson.Judged(features, grade >= RankingEvaluation.WORTH_SHOWING));
              }));
    }
    return judged;
  }
}
