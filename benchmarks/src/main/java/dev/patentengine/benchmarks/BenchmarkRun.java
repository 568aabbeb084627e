package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks class by class. What is measured is in the result file after each class, so that
 * a run that is stopped has not been in vain; a class that fails is named and the next one runs.
 *
 * @param form how thoroughly
 * @param json what is known before: machine, corpus
 * @param out the result file, if one is wanted
 * @param log where to say how far it is
 */
record BenchmarkRun(Form form, ObjectNode json, Optional<Path> out, PrintWriter log) {

  /** The classes with a method whose name the pattern finds, in their order. */
  static SortedSet<String> classes(String pattern) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    OutputFormat silent = OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT);
    SortedSet<String> classes = new TreeSet<>();
    for (BenchmarkListEntry entry :
        BenchmarkList.defaultList().find(silent, List.of(pattern), List.of())) {
      classes.add(entry.getUserClassQName());
    }
    return classes;
  }

  /** Runs the methods that the pattern finds in these classes. */
  void run(
      SortedSet<String> classes,
      String pattern,
      Map<String, List<String>> parameters,
      List<String> arguments)
      throws IOException {
    Path facts = Files.createTempFile("bench-facts", ".jsonl");
    List<String> all = new ArrayList<>(arguments);
    all.add("-D" + Facts.FILE + "=" + facts);
    ArrayNode results = json.putArray("results");
    int at = 0;
    for (String name : classes) {
      log.printf(
          Locale.ROOT,
          "正在测量 %s（%d/%d）…%n",
          name.substring(name.lastIndexOf('.') + 1),
          ++at,
          classes.size());
      log.flush();
      for (RunResult result : measure(name, pattern, parameters, all)) {
        ObjectNode measured = Measured.json(result);
        Facts.join(measured, Facts.read(facts));
        results.add(measured);
      }
      save();
    }
    Files.delete(facts);
  }

  private Iterable<RunResult> measure(
      String name, String pattern, Map<String, List<String>> parameters, List<String> arguments) {
    String methods = "(?=^" + Pattern.quote(name + ".") + ").*(" + pattern + ")";
    try {
      return new Runner(form.options(parameters, arguments).include(methods).build()).run();
    } catch (RunnerException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      json.withArray("failed").add(name + ": " + cause);
      log.println("未能测量 " + name + "：" + cause);
      return List.of();
    }
  }

  private void save() throws IOException {
    if (out.isPresent()) {
      Files.writeString(out.get(), json.toPrettyString() + "\n");
    }
  }
}
