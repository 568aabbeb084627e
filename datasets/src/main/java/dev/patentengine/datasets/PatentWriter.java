package dev.patentengine.datasets;

import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Writes patents as JSON Lines in the data standard, in gzip where the file's name ends in {@code
 * .gz}. What is written reads back equal. Stateless, safe for concurrent use.
 */
public final class PatentWriter {

  private PatentWriter() {}

  /**
   * Writes the patents in their order; the file appears whole or not at all.
   *
   * @return how many were written
   */
  public static long write(Path file, Stream<Patent> patents) {
    try (JsonLinesFile lines = JsonLinesFile.create(file)) {
      long written =
          patents
              .sequential()
              .map(PatentJson::write)
              .peek(lines::line)
              .mapToLong(patent -> 1)
              .sum();
      lines.commit();
      return written;
    }
  }
}
