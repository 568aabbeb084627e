package dev.patentengine.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.Answers;
import dev.patentengine.datasets.DemandReader;
import dev.patentengine.datasets.PatentReader;
import dev.patentengine.datasets.Row;
import dev.patentengine.evaluate.Metric;
import dev.patentengine.evaluate.Qrels;
import dev.patentengine.evaluate.RankingEvaluation;
import dev.patentengine.evaluate.Run;
import dev.patentengine.evaluate.Scores;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures matching against judgements, the pipeline beside its baselines. */
@Command(
    name = "match",
    header = "评测匹配：当前流程与基线（BM25、向量）并列",
    description = "指标按 trec_eval 定义，取每条排序的前 200；等级 ≥ 2 为相关，未判文献按不相关计。",
    mixinStandardHelpOptions = true)
final class EvalMatchCommand implements Callable<Integer> {

  private static final int STORE_BATCH = 500;

  private final Terminal terminal;

  @Option(names = "--corpus", paramLabel = "文件", required = true, description = "专利，JSON Lines")
  private Path corpus = Path.of("");

  @Option(names = "--queries", paramLabel = "文件", required = true, description = "需求，JSON Lines")
  private Path queries = Path.of("");

  @Option(names = "--qrels", paramLabel = "文件", required = true, description = "TREC 标准答案")
  private Path qrels = Path.of("");

  @Option(names = "--run", paramLabel = "文件", description = "把当前流程的排序写成 TREC 运行文件")
  private Optional<Path> run = Optional.empty();

  @Option(names = "--index", paramLabel = "目录", description = "索引目录，留作下次使用（默认用临时目录）")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--per-query", description = "另列出每条需求的指标")
  private boolean perQuery;

  @Option(names = "--compare", paramLabel = "文件", description = "另与这些 TREC 运行文件比较（可多次给出），以文件名为流程名")
  private List<Path> others = List.of();

  @Option(names = "--ablation", description = "另去掉各部分逐一测量：各有何用、各费多少时间")
  private boolean ablation;

  @Option(names = "--sketch", description = "专利只用速写向量（不算句向量）：量它留住多少质量")
  private boolean sketched;

  @Mixin private FormatOption format = new FormatOption();
  @Mixin private ReportOption report = new ReportOption();

  EvalMatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    RankingEvaluation evaluation = RankingEvaluation.of(Qrels.read(qrels));
    try (Workspace workspace = Workspace.of(index);
        PatentEngine engine = PatentEngine.open(workspace.folder())) {
      fill(engine);
      Map<String, Run> runs = runs(engine);
      Map<String, Scores> scores = new LinkedHashMap<>();
      runs.forEach((name, r) -> scores.put(name, evaluation.evaluate(r, Metric.standard())));
      run.ifPresent(file -> firstOf(runs).write(file, "patent-engine"));
      MatchReport written =
          new MatchReport(
              evaluation, firstOf(runs), scores, DemandSlices.of(demands(), engine, evaluation));
      print(scores);
      if (format.value() == FormatOption.Format.TABLE) {
        written.printCalibration(terminal.out());
      }
      if (ablation) {
        print(Ablation.measure(engine, demands(), evaluation));
      }
      report.write(written.report());
    }
    return 0;
  }

  private static Run firstOf(Map<String, Run> runs) {
    return runs.values().iterator().next();
  }

  /**
   * Values that cannot be read (a design class among IPC symbols) are left out; a bad line ends it.
   */
  private void fill(PatentEngine engine) {
    List<Patent> batch = new ArrayList<>();
    try (Stream<Row<Patent>> rows = PatentReader.rows(corpus)) {
      rows.forEach(row -> {
        batch.add(Rows.value(corpus, row));
        if (batch.size() == STORE_BATCH) {
          store(engine, batch);
          batch.clear();
        }
      });
    }
    store(engine, batch);
    if (!sketched) {
      engine.embedPending(new ProgressBar("向量化", terminal));
    }
  }

  private void store(PatentEngine engine, List<Patent> batch) {
    if (sketched) {
      engine.storeSketched(batch);
    } else {
      engine.store(batch);
    }
  }

  private Map<String, Run> runs(PatentEngine engine) throws IOException {
    Map<String, Map<String, List<Run.Entry>>> rankings = new LinkedHashMap<>();
    try (Stream<Demand> demands = DemandReader.read(queries)) {
      demands.forEach(demand ->
          engine
              .rankings(demand, RankingEvaluation.STANDARD_DEPTH)
              .forEach((name, ranking) ->
                  rankings
                      .computeIfAbsent(name, n -> new LinkedHashMap<>())
                      .put(
                          demand.id(),
                          ranking.stream().map(c -> new Run.Entry(c.id(), c.score())).toList())));
    }
    Map<String, Run> runs = new LinkedHashMap<>();
    rankings.forEach((name, ranking) -> runs.put(name, Run.of(ranking)));
    others.forEach(file -> runs.put(file.getFileName().toString(), Run.read(file)));
    return runs;
  }

  private void print(Map<String, Scores> scores) {
    switch (format.value()) {
      case TABLE -> new ScoreTable(terminal.out()).print(scores, perQuery);
      case JSON -> scores.forEach((name, s) -> terminal.out().println(json(name, s)));
    }
  }

  private List<Demand> demands() throws IOException {
    try (Stream<Demand> demands = DemandReader.read(queries)) {
      return demands.toList();
    }
  }

  private void print(Ablation measured) {
    switch (format.value()) {
      case TABLE -> measured.print(terminal.out());
      case JSON -> measured.json().forEach(terminal.out()::println);
    }
  }

  private ObjectNode json(String name, Scores scores) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("pipeline", name);
    scores.means().forEach((metric, mean) -> json.put(metric, Answers.rounded(mean)));
    if (perQuery) {
      ObjectNode queriesJson = json.putObject("queries");
      scores
          .byMetric()
          .forEach((metric, values) ->
              values.forEach((query, value) ->
                  queriesJson.withObject("/" + query).put(metric, Answers.rounded(value))));
    }
    return json;
  }
}
