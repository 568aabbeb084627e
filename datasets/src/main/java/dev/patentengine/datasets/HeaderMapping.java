package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a spreadsheet fills which field of the data standard. Immutable.
 *
 * @param columns by position; the field is empty where a column is not used
 */
public record HeaderMapping(List<Column> columns) {

  /** In a mapping file: leave the column out. */
  public static final String UNUSED = "-";

  public HeaderMapping {
    columns = List.copyOf(columns);
  }

  /**
   * A column of the file.
   *
   * @param position from the left, the first is 0
   * @param header as written in the file
   * @param field name in the data standard, empty if the column is not used
   */
  public record Column(int position, String header, String field) {}

  static HeaderMapping of(
      List<String> headers, List<TableField> fields, Map<String, String> overrides) {
    Map<String, String> forced = new LinkedHashMap<>();
    overrides.forEach((header, field) -> forced.put(TableField.fold(header), field));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String folded = TableField.fold(headers.get(i));
      String field = Optional.ofNullable(forced.get(folded)).orElseGet(() -> known(folded, fields));
      columns.add(new Column(i, headers.get(i), field.equals(UNUSED) ? "" : field));
    }
    return new HeaderMapping(columns);
  }

  private static String known(String folded, List<TableField> fields) {
    return fields.stream()
        .filter(field -> field.wordings().contains(folded))
        .map(TableField::name)
        .findFirst()
        .orElse("");
  }

  /**
   * What a mapping file says: a JSON object of header and field name; {@value #UNUSED} leaves a
   * column out.
   *
   * @throws DatasetException if it cannot be read
   */
  public static Map<String, String> overrides(Path file) {
    try {
      JsonNode json = JsonMapper.builder().build().readTree(Files.readString(file));
      Map<String, String> overrides = new LinkedHashMap<>();
      json.properties().forEach(entry -> overrides.put(entry.getKey(), entry.getValue().asText()));
      if (overrides.isEmpty()) {
        throw new DatasetException("列对应文件应为 {\"表头\": \"字段\"} 形式的 JSON 对象：" + file);
      }
      return Collections.unmodifiableMap(overrides);
    } catch (IOException e) {
      throw new DatasetException("无法读取列对应文件：" + file + "（" + e.getMessage() + "）", e);
    }
  }

  /** How many columns are used. */
  long used() {
    return columns.stream().filter(column -> !column.field().isEmpty()).count();
  }

  boolean has(String field) {
    return columns.stream().anyMatch(column -> column.field().equals(field));
  }

  /** The header of the first column that fills {@code field}, or the field's own name. */
  String header(String field) {
    return columns.stream()
        .filter(column -> column.field().equals(field))
        .map(Column::header)
        .findFirst()
        .orElse(field);
  }

  Remark inWordsOfFile(Remark remark) {
    String field = remark.field().replaceFirst("\\[.*", "");
    return has(field) ? new Remark(header(field), remark.value(), remark.reason()) : remark;
  }

  /** The columns that fill {@code field}, the preferred wording first. */
  List<Column> columnsOf(TableField field) {
    return columns.stream()
        .filter(column -> column.field().equals(field.name()))
        .sorted((a, b) -> Integer.compare(rank(a, field), rank(b, field)))
        .toList();
  }

  private static int rank(Column column, TableField field) {
    return field.wordings().indexOf(TableField.fold(column.header()));
  }

  /** The mapping for a reader, one column a line. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (Column column : columns) {
      String field = column.field().isEmpty() ? "（不使用）" : column.field();
      table.append("  ").append(column.header()).append(" → ").append(field).append('\n');
    }
    return table.toString();
  }
}
