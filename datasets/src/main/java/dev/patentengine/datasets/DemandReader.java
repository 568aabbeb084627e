package dev.patentengine.datasets;

import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.JsonFieldException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Demands from JSON Lines in the data standard or from plain text, one demand a line. A line that
 * begins with a brace is JSON; any other is the demand's text, and the line's number is its id. The
 * two may be mixed. Stateless, safe for concurrent use; close the streams.
 */
public final class DemandReader {

  private DemandReader() {}

  /**
   * The demands of a file whose every line has to be right.
   *
   * @throws DatasetException while streaming, at the first line that is not
   */
  public static Stream<Demand> read(Path file) {
    return JsonLines.strict(file, rows(file));
  }

  /** The rows of a file of mixed quality. */
  public static Stream<Row<Demand>> rows(Path file) {
    return RowIterator.stream(TextLines.open(file), DemandReader::demand);
  }

  private static Demand demand(long line, String text, Consumer<JsonFieldException> doubts) {
    return text.stripLeading().startsWith("{")
        ? DemandJson.read(JsonLines.json(text), doubts)
        : Demand.of(Long.toString(line), text.strip());
  }
}
