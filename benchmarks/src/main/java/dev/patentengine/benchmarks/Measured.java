package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What JMH measured, as it stands in a result file. */
final class Measured {

  private static final double MEDIAN = 50;
  private static final double LATE = 99;

  private Measured() {}

  static ObjectNode json(RunResult result) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("benchmark", name(result.getParams().getBenchmark()));
    ObjectNode parameters = json.putObject("parameters");
    for (String key : result.getParams().getParamsKeys()) {
      parameters.put(key, result.getParams().getParam(key));
    }
    Spread spread = Spread.of(repetitions(result));
    json.put("score", result.getPrimaryResult().getScore());
    spread.error().ifPresent(error -> json.put("error", error));
    if (result.getParams().getMode() == Mode.SampleTime) {
      Statistics samples = result.getPrimaryResult().getStatistics();
      json.put("p50", samples.getPercentile(MEDIAN));
      json.put("p99", samples.getPercentile(LATE));
      json.put("samples", samples.getN());
    }
    for (String label : result.getSecondaryResults().keySet()) {
      double value = result.getSecondaryResults().get(label).getScore();
      if (label.endsWith("gc.alloc.rate.norm") && Double.isFinite(value)) {
        json.put("allocated", value);
      }
    }
    return json.put("unit", result.getPrimaryResult().getScoreUnit());
  }

  /** Class and method. */
  static String name(String qualified) {
    String[] path = qualified.split("\\.", -1);
    return path[path.length - 2] + "." + path[path.length - 1];
  }

  private static List<Double> repetitions(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .map(iteration -> iteration.getPrimaryResult().getScore())
        .toList();
  }
}
