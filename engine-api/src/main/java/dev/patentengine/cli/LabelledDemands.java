package dev.patentengine.cli;

import dev.patentengine.ShippedData;
import dev.patentengine.diagnose.LabelledDemand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Labelled demands of a file, or of the shipped set where none is given. */
final class LabelledDemands {

  private LabelledDemands() {}

  /**
   * The demands.
   *
   * @param shipped the name of the shipped set
   */
  static List<LabelledDemand> read(Optional<Path> file, String shipped) throws IOException {
    return LabelledDemand.read(
        new String(bytes(file, shipped), StandardCharsets.UTF_8).lines().toList());
  }

  static byte[] bytes(Optional<Path> file, String shipped) throws IOException {
    if (file.isPresent()) {
      return Files.readAllBytes(file.get());
    }
    return ShippedData.onClassPath()
        .bytes(shipped)
        .orElseThrow(() -> new IllegalArgumentException("请用文件给出标注需求：没有随附 " + shipped));
  }
}
