package dev.patentengine.cli;

import dev.patentengine.classify.Classification;
import dev.patentengine.classify.Industry;
import dev.patentengine.classify.IndustryLabel;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The industries of a text as a person reads them. */
final class ClassificationTable {

  private static final int SHOWN = 2;

  private ClassificationTable() {}

  static void print(PrintWriter out, String name, Classification answer, double confidence) {
    out.println("【" + name + "】" + verdict(answer, confidence));
    answer.industries().stream()
        .limit(SHOWN)
        .forEach(industry -> {
          print(out, "  ", industry);
          answer.groups().stream()
              .filter(group -> Industry.parentOf(group.code()).equals(industry.code()))
              .limit(SHOWN)
              .forEach(group -> print(out, "    ", group));
        });
    out.printf(Locale.ROOT, "  不属战略性新兴产业 %.2f%n", answer.none());
    out.println(
        "  可查的 IPC 小类："
            + answer.ipc().stream()
                .limit(3)
                .map(guess ->
                    String.format(Locale.ROOT, "%s %.2f", guess.subclass(), guess.confidence()))
                .collect(Collectors.joining("、")));
    out.println();
  }

  private static String verdict(Classification answer, double confidence) {
    List<IndustryLabel> labels = answer.labels(confidence);
    if (!labels.isEmpty()) {
      return labels.stream()
          .map(label -> label.code() + " " + label.industry().name())
          .collect(Collectors.joining("；"));
    }
    return answer
        .answer(confidence)
        .map(none -> none.industry().name())
        .orElse("把握不足，不下结论；较可能：" + answer.first().industry().name());
  }

  private static void print(PrintWriter out, String indent, IndustryLabel label) {
    out.println(indent + label);
    label.evidence().forEach(line -> out.println(indent + "  ← " + line));
  }
}
