package dev.patentengine.datasets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patentengine.model.JsonFieldException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of one JSON object a line, UTF-8 with or without byte order mark, plain or gzip. Read as a
 * stream: only one line (at most 16 MB) is in memory at a time. Blank lines are passed over.
 *
 * <p>Safe for concurrent use; each stream belongs to one thread and has to be closed.
 */
public final class JsonLines {

  static final String NOT_JSON = "不是合法的 JSON";

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build()
          .readerFor(JsonNode.class);

  private JsonLines() {}

  /** Every line as a row: a value, or why there is none. Close the stream. */
  public static <T> Stream<Row<T>> rows(Path file, RecordParser<T> parser) {
    return rows(file, parser, 0);
  }

  static <T> Stream<Row<T>> rows(Path file, RecordParser<T> parser, long after) {
    return RowIterator.stream(
        TextLines.open(file), (line, text, doubts) -> parser.parse(json(text), doubts), after);
  }

  /**
   * Every line's value.
   *
   * @throws DatasetException while streaming, at the first line that is not wholly right; names
   *     file, line, field, value and reason
   */
  public static <T> Stream<T> values(Path file, RecordParser<T> parser) {
    return strict(file, rows(file, parser));
  }

  static <T> Stream<T> strict(Path file, Stream<Row<T>> rows) {
    return rows.map(row -> value(file, row));
  }

  private static <T> T value(Path file, Row<T> row) {
    return switch (row) {
      case Row.Accepted<T> accepted -> {
        Optional<Remark> doubt = accepted.remarks().stream().findFirst();
        if (doubt.isPresent()) {
          throw fault(file, row.line(), doubt.get());
        }
        yield accepted.value();
      }
      case Row.Rejected<T> rejected ->
          throw fault(
              file, row.line(), new Remark(rejected.field(), rejected.value(), rejected.reason()));
    };
  }

  private static DatasetException fault(Path file, long line, Remark remark) {
    String shown = remark.value().isEmpty() ? "" : "，实际为 \"" + remark.value() + "\"";
    return new DatasetException(
        file + " 第 " + line + " 行，字段 " + remark.field() + "：" + remark.reason() + shown);
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new JsonFieldException("$", text, NOT_JSON + "：" + e.getOriginalMessage());
    }
  }
}
