package dev.patentengine.cli;

import dev.patentengine.evaluate.HtmlReport;
import dev.patentengine.evaluate.JsonReport;
import dev.patentengine.evaluate.Report;
import dev.patentengine.evaluate.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Prints a report, and writes it to a file if asked. */
final class ReportOption {

  @Option(names = "--report", paramLabel = "文件", description = "另写成报告：.html（自含页面，带图）、.json 或 .txt")
  private Optional<Path> file = Optional.empty();

  /** Prints the report in the chosen form; the file's form is by its name. */
  void show(Report report, FormatOption format, Terminal terminal) throws IOException {
    switch (format.value()) {
      case TABLE -> terminal.out().print(TextReport.render(report));
      case JSON -> terminal.out().println(JsonReport.render(report));
    }
    terminal.out().flush();
    write(report);
  }

  /** Writes the file, if one is wanted. */
  void write(Report report) throws IOException {
    if (file.isPresent()) {
      Files.writeString(file.get(), rendered(report, file.get().getFileName().toString()));
    }
  }

  private static String rendered(Report report, String name) {
    if (name.endsWith(".html")) {
      return HtmlReport.render(report);
    }
    if (name.endsWith(".json")) {
      return JsonReport.render(report).toPrettyString() + "\n";
    }
    if (name.endsWith(".txt")) {
      return TextReport.render(report);
    }
    throw new IllegalArgumentException("--report 的文件名应以 .html、.json 或 .txt 结尾，实际为 " + name);
  }
}
