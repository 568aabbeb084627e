package dev.patentengine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A result file of the benchmarks as a table of the README: a row a result, p50 and p99 where they
 * were measured, and each fact that stands beside any of them. The block {@code <!-- speed:NAME -->
 * … <!-- /speed:NAME -->} shows {@code benchmarks/results/NAME.json}.
 */
final class SpeedTable {

  private static final List<String> OPTIONAL = List.of("p50", "p99");

  private SpeedTable() {}

  static String of(JsonNode file) {
    List<JsonNode> results = new ArrayList<>();
    file.path("results").forEach(results::add);
    List<String> measured =
        OPTIONAL.stream().filter(name -> results.stream().anyMatch(r -> r.has(name))).toList();
    Set<String> facts = new TreeSet<>();
    results.forEach(result -> result.path("facts").fieldNames().forEachRemaining(facts::add));

    List<String> header = new ArrayList<>(List.of("基准", "值", "单位"));
    header.addAll(measured);
    header.addAll(facts);
    StringBuilder table =
        new StringBuilder(row(header) + "|" + "---|".repeat(header.size()) + "\n");
    for (JsonNode result : results) {
      List<String> cells = new ArrayList<>(List.of(name(result)));
      cells.add(number(result.path("score")) + error(result));
      cells.add(result.path("unit").asText());
      measured.forEach(name -> cells.add(number(result.path(name))));
      facts.forEach(name -> cells.add(number(result.path("facts").path(name))));
      table.append(row(cells));
    }
    return table.toString();
  }

  private static String name(JsonNode result) {
    return result.path("benchmark").asText().replace("Benchmark.", ".")
        + result.path("parameters").properties().stream()
            .map(parameter -> " " + parameter.getKey() + "=" + parameter.getValue().asText())
            .collect(Collectors.joining());
  }

  private static String error(JsonNode result) {
    return result.path("error").asDouble() > 0 ? " ± " + number(result.path("error")) : "";
  }

  private static String number(JsonNode value) {
    if (!value.isNumber()) {
      return "–";
    }
    double number = value.asDouble();
    double size = Math.abs(number);
    String format = size >= 1_000 ? "%,.0f" : size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.3f";
    return String.format(Locale.ROOT, format, number);
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
