package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Locale;

/** A result file as a person reads it. */
final class ResultTable {

  private ResultTable() {}

  static void print(PrintWriter out, JsonNode json) {
    out.printf(
        Locale.ROOT,
        "%s  %s  %s 核  JDK %s  提交 %s%n",
        json.path("date").asText(),
        json.path("cpu").asText(),
        json.path("processors").asText(),
        json.path("jdk").asText(),
        json.path("commit").asText());
    for (JsonNode result : json.path("results")) {
      out.printf(
          Locale.ROOT,
          "%-60s %14.1f ± %10.1f %s%n",
          name(result),
          result.path("score").asDouble(),
          result.path("error").asDouble(),
          result.path("unit").asText());
      if (result.has("p50")) {
        out.printf(
            Locale.ROOT,
            "%-60s p50 %.1f  p99 %.1f%n",
            "",
            result.path("p50").asDouble(),
            result.path("p99").asDouble());
      }
    }
    json.path("wordF1")
        .properties()
        .forEach(file ->
            file.getValue()
                .properties()
                .forEach(f1 ->
                    out.printf(
                        Locale.ROOT,
                        "词 F1 %-30s %-16s %.3f%n",
                        file.getKey(),
                        f1.getKey(),
                        f1.getValue().asDouble())));
    out.flush();
  }

  /** Benchmark and parameters: what makes two results the same measurement. */
  static String name(JsonNode result) {
    StringBuilder name = new StringBuilder(result.path("benchmark").asText());
    result
        .path("parameters")
        .properties()
        .forEach(parameter ->
            name.append(' ')
                .append(parameter.getKey())
                .append('=')
                .append(parameter.getValue().asText()));
    return name.toString();
  }
}
