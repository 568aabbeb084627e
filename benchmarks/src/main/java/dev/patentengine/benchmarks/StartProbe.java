package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.model.Demand;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The process that {@link StartBenchmark} runs: opens a corpus, answers once, says how it went. */
public final class StartProbe {

  private static final double MEGABYTE = 1e6;
  private static final double KILOBYTES_A_MEGABYTE = 1e3;

  private StartProbe() {}

  /** Takes the folder of the corpus; prints one line of JSON. */
  public static void main(String[] arguments) throws IOException {
    PreparedCorpus prepared = PreparedCorpus.open(Path.of(arguments[0]));
    Demand demand = Demand.of(prepared.corpus().demand(0).text());
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    long before = age();
    try (PatentEngine engine = PatentEngine.open(prepared.index())) {
      json.put("openAtMs", age()).put("openTookMs", age() - before);
      json.put("matches", engine.match(demand, 10).size());
      json.put("firstMatchAtMs", age());
      json.put("ownMemoryMB", ownMemory());
      System.gc();
      long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      json.put("heapMB", heap / MEGABYTE);
      json.put("diskMB", FolderCopy.bytes(prepared.index()) / MEGABYTE);
    }
    json.put("vectorStageMB", VectorStage.bytes(prepared.index()) / MEGABYTE);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(json);
  }

  /** Milliseconds since this process began. */
  private static long age() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  /** Resident memory that is no file's, in MB; 0 where the system does not say. */
  private static double ownMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    List<String> lines = Files.readAllLines(status);
    return lines.stream()
        .filter(line -> line.startsWith("RssAnon:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES_A_MEGABYTE)
        .sum();
  }
}
