package dev.patentengine.datasets;

import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Experts from JSON Lines in the data standard, plain or gzip. Stateless, safe for concurrent use;
 * close the streams.
 */
public final class ExpertReader {

  private ExpertReader() {}

  /**
   * The experts of a file whose every line has to be right.
   *
   * @throws DatasetException while streaming, at the first line that is not
   */
  public static Stream<Expert> read(Path file) {
    return JsonLines.values(file, ExpertJson::read);
  }

  /** The rows of a file of mixed quality. */
  public static Stream<Row<Expert>> rows(Path file) {
    return JsonLines.rows(file, ExpertJson::read);
  }
}
