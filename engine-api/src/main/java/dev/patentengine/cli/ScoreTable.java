package dev.patentengine.cli;

import dev.patentengine.evaluate.Scores;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Scores as a person reads them: a row a pipeline, or a row a query. */
final class ScoreTable {

  private final PrintWriter out;

  ScoreTable(PrintWriter out) {
    this.out = out;
  }

  void print(Map<String, Scores> scores, boolean perQuery) {
    Set<String> metrics = scores.values().iterator().next().byMetric().keySet();
    row("pipeline", metrics, metric -> metric);
    scores.forEach((name, s) -> row(name, metrics, metric -> number(s.mean(metric))));
    if (perQuery) {
      scores.forEach((name, s) -> printQueries(name, s, metrics));
    }
  }

  private void printQueries(String name, Scores scores, Set<String> metrics) {
    out.println();
    row(name, metrics, metric -> metric);
    for (String query : scores.values(metrics.iterator().next()).keySet()) {
      row(query, metrics, metric -> number(scores.values(metric).getOrDefault(query, 0.0)));
    }
  }

  private void row(
      String head, Set<String> metrics, java.util.function.UnaryOperator<String> cell) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-12s", head));
    metrics.forEach(metric -> line.append(String.format(Locale.ROOT, "%9s", cell.apply(metric))));
    out.println(line);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
