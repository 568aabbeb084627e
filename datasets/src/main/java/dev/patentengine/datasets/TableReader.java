package dev.patentengine.datasets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a spreadsheet (CSV or XLSX) whose columns have headers in the wordings of patent databases.
 * Lines above the header are passed over. For one thread.
 *
 * @param <T> what a row holds
 */
final class TableReader<T> extends Spliterators.AbstractSpliterator<Row<T>> {

  /** So far down a header is looked for; exports put a title or a query above it. */
  private static final int HEADER_WITHIN = 20;

  private final Table table;
  private final HeaderMapping mapping;
  private final TableRows<T> rows;
  private final long after;

  private TableReader(Table table, HeaderMapping mapping, TableRows<T> rows, long after) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.table = table;
    this.mapping = mapping;
    this.rows = rows;
    this.after = after;
  }

  /**
   * Opens {@code table}, whose header has to have a column for one of {@code keys}.
   *
   * @throws DatasetException if it has none; the message shows what was found
   */
  static <T> TableReader<T> open(
      Path file,
      Table table,
      List<TableField> fields,
      List<String> keys,
      Map<String, String> overrides,
      RecordParser<T> parser,
      long after) {
    check(fields, overrides);
    HeaderMapping best = new HeaderMapping(List.of());
    for (int i = 0; i < HEADER_WITHIN; i++) {
      Optional<TableRow> row = table.next();
      if (row.isEmpty()) {
        break;
      }
      List<String> headers = row.get().cells().stream().map(Cell::text).toList();
      HeaderMapping mapping = HeaderMapping.of(trimmed(headers), fields, overrides);
      if (keys.stream().anyMatch(mapping::has)) {
        return new TableReader<>(table, mapping, new TableRows<>(mapping, fields, parser), after);
      }
      best = best.columns().isEmpty() || mapping.used() > best.used() ? mapping : best;
    }
    throw new DatasetException(file + "：表头中没有 " + keys + " 对应的列，请用列对应文件指定。读到的列：\n" + best.table());
  }

  private static List<String> trimmed(List<String> headers) {
    List<String> trimmed = new ArrayList<>(headers);
    while (!trimmed.isEmpty() && trimmed.getLast().isBlank()) {
      trimmed.removeLast();
    }
    return trimmed;
  }

  private static void check(List<TableField> fields, Map<String, String> overrides) {
    List<String> known = fields.stream().map(TableField::name).toList();
    for (Map.Entry<String, String> entry : overrides.entrySet()) {
      if (!known.contains(entry.getValue()) && !entry.getValue().equals(HeaderMapping.UNUSED)) {
        throw new IllegalArgumentException(
            "列 \"" + entry.getKey() + "\" 对应的字段 \"" + entry.getValue() + "\" 不存在，可用：" + known);
      }
    }
  }

  HeaderMapping mapping() {
    return mapping;
  }

  /** The rows; closing the stream closes the file. */
  Stream<Row<T>> stream() {
    return StreamSupport.stream(this, false).onClose(table::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Row<T>> action) {
    Optional<TableRow> row = table.next();
    while (row.isPresent() && (row.get().blank() || row.get().line() <= after)) {
      row = table.next();
    }
    row.map(rows::row).ifPresent(action);
    return row.isPresent();
  }
}
