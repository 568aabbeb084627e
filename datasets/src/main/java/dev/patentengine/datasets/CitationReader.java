package dev.patentengine.datasets;

import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.PublicationNumber;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Citations from text, {@code citing TAB cited} a line, plain or gzip. Stateless, safe for
 * concurrent use; close the streams.
 */
public final class CitationReader {

  private CitationReader() {}

  /**
   * The citations of a file whose every line has to be right.
   *
   * @throws DatasetException while streaming, at the first line that is not
   */
  public static Stream<Citation> read(Path file) {
    return JsonLines.strict(file, rows(file));
  }

  /** The rows of a file of mixed quality. */
  public static Stream<Row<Citation>> rows(Path file) {
    return RowIterator.stream(TextLines.open(file), CitationReader::citation);
  }

  private static Citation citation(long line, String text, Consumer<JsonFieldException> doubts) {
    int tab = text.indexOf('\t');
    if (tab < 0 || text.indexOf('\t', tab + 1) >= 0) {
      throw new JsonFieldException("$", text, "应为两个公开号，中间一个制表符");
    }
    return new Citation(
        number("citing", text.substring(0, tab)), number("cited", text.substring(tab + 1)));
  }

  private static PublicationNumber number(String field, String text) {
    return PublicationNumber.parse(text)
        .orElseThrow(() -> new JsonFieldException(field, text, "不是公开号"));
  }
}
