package dev.patentengine.datasets;

import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Patents from JSON Lines in the data standard, plain or gzip; {@code id} or {@code number} is
 * required, fields that the standard does not know are passed over. Stateless, safe for concurrent
 * use; close the streams.
 */
public final class PatentReader {

  private PatentReader() {}

  /**
   * The patents of a file whose every line has to be right.
   *
   * @throws DatasetException while streaming, at the first line that is not; names file, line,
   *     field, value and reason
   */
  public static Stream<Patent> read(Path file) {
    return JsonLines.values(file, PatentJson::read);
  }

  /**
   * The rows of a file of mixed quality: a bad line is told as rejected, and optional values that
   * cannot be read (a design class among the IPC symbols, a year instead of a day) are left out of
   * the patent and told as remarks.
   */
  public static Stream<Row<Patent>> rows(Path file) {
    return JsonLines.rows(file, PatentJson::read);
  }
}
