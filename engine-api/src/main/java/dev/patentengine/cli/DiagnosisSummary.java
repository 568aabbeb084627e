package dev.patentengine.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.datasets.RegionCatalog;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.Finding;
import dev.patentengine.diagnose.Severity;
import dev.patentengine.diagnose.Verdict;
import dev.patentengine.model.Region;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;

/** Counts of diagnoses by verdict, reason, kind, region and industry. One thread. */
final class DiagnosisSummary {

  private static final String UNKNOWN = "unknown";

  private final Map<String, Integer> verdicts = new TreeMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final Map<String, Map<String, Integer>> regions = new TreeMap<>();
  private final Map<String, Map<String, Integer>> industries = new TreeMap<>();
  private final RegionCatalog names = RegionCatalog.load();

  /**
   * Counts one.
   *
   * @param stated the industry that the form states, empty if none: then the likeliest one counts
   */
  void add(Diagnosis diagnosis, String stated) {
    String verdict = diagnosis.verdict().code();
    verdicts.merge(verdict, 1, Integer::sum);
    kinds.merge(diagnosis.kind().code(), 1, Integer::sum);
    String region = diagnosis.structured().region().map(Region::code).orElse(UNKNOWN);
    regions.computeIfAbsent(region, code -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
    industries
        .computeIfAbsent(industry(diagnosis, stated), code -> new TreeMap<>())
        .merge(verdict, 1, Integer::sum);
    if (diagnosis.verdict() != Verdict.ACCEPT) {
      diagnosis.findings().stream()
          .filter(finding -> finding.severity() != Severity.HINT)
          .map(Finding::code)
          .distinct()
          .forEach(code -> reasons.merge(code, 1, Integer::sum));
    }
  }

  private static String industry(Diagnosis diagnosis, String stated) {
    if (!stated.isEmpty()) {
      return stated;
    }
    return diagnosis.structured().industries().stream()
        .findFirst()
        .map(label -> (label.code() + " " + label.name()).strip())
        .orElse(UNKNOWN);
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(json.putObject("verdicts"), verdicts);
    put(json.putObject("kinds"), kinds);
    put(json.putObject("reasons"), reasons);
    ObjectNode places = json.putObject("regions");
    regions.forEach((region, counts) -> put(places.putObject(region), counts));
    ObjectNode trades = json.putObject("industries");
    industries.forEach((industry, counts) -> put(trades.putObject(industry), counts));
    return json;
  }

  private static void put(ObjectNode json, Map<String, Integer> counts) {
    counts.forEach(json::put);
  }

  void print(PrintWriter out) {
    table(out, "结论", verdicts);
    table(out, "类别", kinds);
    table(out, "退回或不受理的原因", reasons);
    out.println("地区");
    regions.forEach((region, counts) -> line(out, place(region), counts));
    out.println("行业");
    industries.forEach((industry, counts) -> line(out, industry, counts));
  }

  private static void line(PrintWriter out, String head, Map<String, Integer> counts) {
    out.println("  " + (head.equals(UNKNOWN) ? "未知" : head) + "  " + counts);
  }

  private String place(String code) {
    return code.equals(UNKNOWN)
        ? UNKNOWN
        : names.name(new Region(code)).map(name -> code + " " + name).orElse(code);
  }

  private static void table(PrintWriter out, String head, Map<String, Integer> counts) {
    out.println(head);
    counts.forEach((name, count) -> out.println("  " + name + "  " + count));
  }
}
