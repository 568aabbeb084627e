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
    if (json.has("corpus")) {
      out.println("语料：" + json.path("corpus").path("documents").asLong() + " 件（生成）");
    }
    json.path("results").forEach(result -> out.println(line(result)));
    json.path("failed").forEach(failure -> out.println("未能测量 " + failure.asText()));
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

  /** One result with all that stands beside it. */
  static String line(JsonNode result) {
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT, "%-60s %12s", name(result), number(result.path("score").asDouble())));
    line.append(result.path("error").asDouble() > 0 ? " ± " + number(result, "error") : " ± ?");
    line.append(' ').append(result.path("unit").asText());
    if (result.has("p50")) {
      line.append("  p50 ").append(number(result, "p50"));
      line.append("  p99 ").append(number(result, "p99"));
    }
    result
        .path("facts")
        .properties()
        .forEach(fact ->
            line.append("  ")
                .append(fact.getKey())
                .append(' ')
                .append(number(fact.getValue().asDouble())));
    if (result.has("allocated")) {
      line.append("  分配 ").append(number(result, "allocated")).append(" B/op");
    }
    return line.toString();
  }

  private static String number(JsonNode result, String field) {
    return number(result.path(field).asDouble());
  }

  /** Four significant digits, none of the whole part lost. */
  static String number(double value) {
    double size = Math.abs(value);
    if (size >= 1_000) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, size >= 100 ? "%.1f" : size >= 10 ? "%.2f" : "%.3f", value);
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
