package dev.patentengine.cli;

import dev.patentengine.evaluate.Bootstrap;
import dev.patentengine.evaluate.Calibration;
import dev.patentengine.evaluate.Comparison;
import dev.patentengine.evaluate.Forecast;
import dev.patentengine.evaluate.Interval;
import dev.patentengine.evaluate.Qrels;
import dev.patentengine.evaluate.RankingEvaluation;
import dev.patentengine.evaluate.Report;
import dev.patentengine.evaluate.Run;
import dev.patentengine.evaluate.Scores;
import dev.patentengine.evaluate.Slice;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is to be said of runs over the same demands: means with intervals, the first system against
 * each other one, its slices, and what it ranks high that nobody judged.
 */
final class MatchReport {

  private static final List<String> METRICS = List.of("ndcg@10", "mrr");
  private static final int SHOWN = 10;
  private static final int BINS = 10;
  private static final double CONFIDENT = 0.7;
  private static final int UNJUDGED_WITHIN = 10;

  private final Qrels qrels;
  private final Run run;
  private final String name;
  private final Scores own;
  private final Map<String, Scores> scores;
  private final Map<String, UnaryOperator<String>> slicings;

  /**
   * A report; the first of the scores is of the run in question.
   *
   * @param run the run in question
   * @param scores system → its scores, the one in question first
   * @param slicings title → the slice of a query
   */
  MatchReport(
      RankingEvaluation evaluation,
      Run run,
      Map<String, Scores> scores,
      Map<String, UnaryOperator<String>> slicings) {
    this.qrels = evaluation.qrels();
    this.run = run;
    Map.Entry<String, Scores> first = scores.entrySet().iterator().next();
    this.name = first.getKey();
    this.own = first.getValue();
    this.scores = scores;
    this.slicings = slicings;
  }

  Report report() {
    List<Report.Section> sections = new ArrayList<>();
    sections.add(Report.Table.of("各流程", scores));
    sections.add(intervals());
    METRICS.forEach(metric -> sections.addAll(differences(metric)));
    slicings.forEach((title, slicing) ->
        METRICS.forEach(metric ->
            sections.add(
                new Report.Slices(
                    title + "：" + metric, metric, Slice.of(own.values(metric), slicing)))));
    sections.add(new Report.Reliability(name + " 前 " + SHOWN + " 条的得分与判断", calibration()));
    sections.add(unjudged());
    sections.add(new Report.Items(name + " 逐条", own.byMetric()));
    return new Report("匹配评测 Matching", sections);
  }

  /** Of the pipeline in question, whose scores are log-odds; what nobody judged counts as wrong. */
  private Calibration calibration() {
    return Calibration.of(forecasts(), BINS);
  }

  private List<Forecast> forecasts() {
    return qrels.queries().stream()
        .flatMap(
            query -> run.ranking(query).stream().limit(SHOWN).map(entry -> forecast(query, entry)))
        .toList();
  }

  private Forecast forecast(String query, Run.Entry entry) {
    int grade = qrels.grade(query, entry.document()).orElse(0);
    return new Forecast(
        1 / (1 + Math.exp(-entry.score())), grade >= RankingEvaluation.WORTH_SHOWING);
  }

  /** How far scores can be believed, in a few lines. */
  void printCalibration(PrintWriter out) {
    List<Forecast> forecasts = forecasts();
    List<Forecast> confident =
        forecasts.stream().filter(forecast -> forecast.confidence() >= CONFIDENT).toList();
    out.println();
    out.printf(
        Locale.ROOT,
        "%s 前 %d 条的得分：校准误差（ECE）%.3f；得分 ≥ %.1f 的 %d 条，平均得分 %.2f，其中值得推送 %.2f%n",
        name,
        SHOWN,
        calibration().expectedError(),
        CONFIDENT,
        confident.size(),
        confident.stream().mapToDouble(Forecast::confidence).average().orElse(0),
        confident.stream().mapToDouble(each -> each.correct() ? 1 : 0).average().orElse(0));
  }

  private Report.Table intervals() {
    List<Report.Row> rows = new ArrayList<>();
    scores.forEach((name, s) -> {
      List<Double> ends = new ArrayList<>();
      for (String metric : METRICS) {
        Interval interval = Bootstrap.standard().mean(List.copyOf(s.values(metric).values()));
        ends.addAll(List.of(interval.low(), interval.high()));
      }
      rows.add(new Report.Row(name, ends));
    });
    return new Report.Table(
        "95 % 自助区间",
        "系统",
        METRICS.stream().flatMap(m -> List.of(m + "-low", m + "-high").stream()).toList(),
        rows);
  }

  private List<Report.Section> differences(String metric) {
    return scores.entrySet().stream()
        .skip(1)
        .<Report.Section>map(other ->
            new Report.Difference(
                name + " 与 " + other.getKey() + "：" + metric,
                metric,
                name,
                other.getKey(),
                Comparison.of(own.values(metric), other.getValue().values(metric))))
        .toList();
  }

  /**
   * A pooled judgement has gaps: what stands in them should be judged before it is called wrong.
   */
  private Report.Note unjudged() {
    String list =
        qrels.queries().stream()
            .map(query -> query + "：" + String.join(" ", unjudged(query)))
            .filter(line -> !line.endsWith("："))
            .collect(Collectors.joining("；"));
    return new Report.Note(
        name + " 排在前 " + UNJUDGED_WITHIN + " 而未经判断的文献（按不相关计）", list.isEmpty() ? "无" : list);
  }

  private List<String> unjudged(String query) {
    return run.documents(query).stream()
        .limit(UNJUDGED_WITHIN)
        .filter(document -> qrels.grade(query, document).isEmpty())
        .toList();
  }
}
