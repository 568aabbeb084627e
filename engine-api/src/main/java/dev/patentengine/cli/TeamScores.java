package dev.patentengine.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.Answers;
import dev.patentengine.evaluate.Bootstrap;
import dev.patentengine.evaluate.Comparison;
import dev.patentengine.evaluate.Interval;
import dev.patentengine.evaluate.Scores;
import dev.patentengine.team.Exposure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What {@link TeamTrial} has measured, as JSON lines or as a person reads it. */
final class TeamScores {

  private static final String FUSION = "fusion";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TeamScores() {}

  static List<ObjectNode> json(TeamTrial.Result result) {
    List<ObjectNode> lines = new ArrayList<>();
    result.scores().forEach((name, scores) -> lines.add(method(name, scores, result.newTitles())));
    String rival = bestPublished(result);
    for (String metric : scores(result, FUSION).byMetric().keySet()) {
      lines.add(comparison(result, rival, metric));
    }
    lines.add(team("team-best", result, TeamTrial.TeamHit::best));
    lines.add(team("team-shown", result, TeamTrial.TeamHit::shown));
    result.exposure().forEach((name, exposure) -> lines.add(exposure(name, exposure)));
    ObjectNode weights =
        JSON.objectNode().put("weights", FUSION).put("demands", result.learntFrom());
    result.learnt().weights().forEach((signal, weight) -> weights.put(signal.name(), weight));
    lines.add(weights);
    return lines;
  }

  private static Scores scores(TeamTrial.Result result, String method) {
    return Objects.requireNonNull(result.scores().get(method), method);
  }

  private static ObjectNode method(String name, Scores scores, Set<String> newTitles) {
    ObjectNode json = JSON.objectNode().put("method", name);
    json.put("queries", scores.values("mrr").size());
    scores
        .means()
        .forEach((metric, mean) -> {
          json.put(metric, Answers.rounded(mean));
          Interval interval =
              Bootstrap.standard().mean(List.copyOf(scores.values(metric).values()));
          interval(json, metric, interval);
        });
    double fresh =
        newTitles.stream()
            .mapToDouble(query -> scores.values("mrr").getOrDefault(query, 0.0))
            .average()
            .orElse(0);
    return json.put("new-titles", newTitles.size()).put("mrr-new-titles", Answers.rounded(fresh));
  }

  private static void interval(ObjectNode json, String metric, Interval interval) {
    json.putArray(metric + "-95")
        .add(Answers.rounded(interval.low()))
        .add(Answers.rounded(interval.high()));
  }

  /** The single method of the literature with the best MRR on the test demands themselves. */
  static String bestPublished(TeamTrial.Result result) {
    return result.scores().entrySet().stream()
        .filter(each -> !each.getKey().startsWith(FUSION))
        .max(Map.Entry.comparingByValue(java.util.Comparator.comparingDouble(s -> s.mean("mrr"))))
        .orElseThrow()
        .getKey();
  }

  private static ObjectNode comparison(TeamTrial.Result result, String rival, String metric) {
    Comparison comparison =
        Comparison.of(scores(result, FUSION).values(metric), scores(result, rival).values(metric));
    ObjectNode json = JSON.objectNode().put("comparison", FUSION + " - " + rival);
    json.put("metric", metric).put("difference", Answers.rounded(comparison.difference()));
    interval(json, "difference", comparison.interval());
    return json.put("p", Answers.rounded(comparison.p()));
  }

  private static ObjectNode team(
      String name, TeamTrial.Result result, ToIntFunction<TeamTrial.TeamHit> held) {
    List<Double> hits =
        result.teams().values().stream().map(hit -> held.applyAsInt(hit) >= 2 ? 1.0 : 0.0).toList();
    ObjectNode json = JSON.objectNode().put("method", name).put("queries", hits.size());
    json.put(
        "two", Answers.rounded(hits.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    if (!hits.isEmpty()) {
      interval(json, "two", Bootstrap.standard().mean(hits));
    }
    return json;
  }

  private static ObjectNode exposure(String name, Exposure exposure) {
    return JSON.objectNode()
        .put("exposure", name)
        .put("top-decile", Answers.rounded(exposure.topDecile()))
        .put("newcomers", Answers.rounded(exposure.newcomers()))
        .put("people", exposure.people());
  }

  static void print(PrintWriter out, TeamTrial.Result result) {
    out.println("专家查找（按方法）");
    new ScoreTable(out).print(result.scores(), false);
    out.println();
    json(result).stream()
        .filter(line -> !result.scores().containsKey(line.path("method").asText()))
        .forEach(out::println);
  }

  static void writeWeights(Path file, TeamTrial.Result result) {
    String lines =
        result.learnt().weights().entrySet().stream()
            .map(each -> String.format(Locale.ROOT, "%s\t%.4f%n", each.getKey(), each.getValue()))
            .collect(Collectors.joining());
    String head =
        "# weights of the signals, learnt by `eval teams` from "
            + result.learntFrom()
            + " demands\n";
    try {
      Files.writeString(file, head + lines);
    } catch (IOException e) {
      throw new UncheckedIOException("无法写入 " + file, e);
    }
  }
}
