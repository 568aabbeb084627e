package dev.patentengine.cli;

import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.Facet;
import dev.patentengine.diagnose.Finding;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A diagnosis as a person reads it. */
final class DiagnosisTable {

  private static final int SHOWN = 60;

  private DiagnosisTable() {}

  static void print(PrintWriter out, Diagnosis diagnosis) {
    out.println("需求 " + diagnosis.id() + "：" + shortened(diagnosis.text()));
    out.printf(
        Locale.ROOT,
        "  %s  %d 分  可对接概率 %.2f  类别 %s%n",
        diagnosis.verdict().chineseName(),
        diagnosis.score(),
        diagnosis.probability(),
        diagnosis.kind().chineseName());
    out.println("  已写明：" + stated(diagnosis));
    diagnosis.findings().forEach(finding -> print(out, finding, diagnosis.text()));
    if (!diagnosis.rewritten().isEmpty()) {
      out.println("  按征集表改写：");
      diagnosis.rewritten().lines().forEach(line -> out.println("    " + line));
    }
    out.println();
  }

  private static void print(PrintWriter out, Finding finding, String text) {
    String shown =
        finding.evidence().stream()
            .map(span -> "“" + span.in(text).strip() + "”")
            .distinct()
            .collect(Collectors.joining("、"));
    out.println(
        "  · ["
            + finding.severity().chineseName()
            + "] "
            + finding.advice()
            + (shown.isEmpty() ? "" : "（见 " + shown + "）"));
  }

  private static String stated(Diagnosis diagnosis) {
    String names =
        diagnosis.facets().stream()
            .filter(Facet::stated)
            .map(facet -> facet.kind().chineseName())
            .collect(Collectors.joining("、"));
    return names.isEmpty() ? "（无）" : names;
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ').strip();
    int end = Math.min(line.length(), SHOWN);
    return line.length() <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, end))) + "…";
  }
}
