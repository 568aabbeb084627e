package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.evaluate.SegmentationScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Word F1 of all cutters on gold files (words separated by spaces). */
final class SegmentationQuality {

  /** Those that cut a text into words that do not overlap. */
  static final List<String> CUTTERS =
      List.of("engine-reading", "hanlp", "hanlp-no-names", "jieba", "ansj", "smartcn");

  private SegmentationQuality() {}

  /** File name → cutter → F1. */
  static ObjectNode measure(List<Path> gold) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (Path file : gold) {
      List<String> lines =
          Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      ObjectNode scores = json.putObject(file.getFileName().toString());
      for (String name : CUTTERS) {
        scores.put(name, Math.round(f1(lines, Cutter.named(name)) * 1e4) / 1e4);
      }
    }
    return json;
  }

  static double f1(List<String> gold, Cutter cutter) {
    List<String> answers =
        gold.stream()
            .map(line -> String.join(" ", cutter.words(line.replaceAll("(?U)\\s+", ""))))
            .toList();
    return SegmentationScore.of(gold, answers).f1();
  }
}
