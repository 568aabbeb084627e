package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.model.JsonFieldException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns rows of a table into values: cells by the header's mapping into a JSON object of the data
 * standard, that by its parser into the value. Damaged cells and rows that are longer than their
 * header refuse the row; all faults of a row are told. For one thread.
 */
final class TableRows<T> {

  private final HeaderMapping mapping;
  private final List<TableField> fields;
  private final RecordParser<T> parser;
  private final CellReader cells = new CellReader(RegionCatalog.load());

  TableRows(HeaderMapping mapping, List<TableField> fields, RecordParser<T> parser) {
    this.mapping = mapping;
    this.fields = fields;
    this.parser = parser;
  }

  Row<T> row(TableRow row) {
    if (!row.fault().isEmpty()) {
      return new Row.Rejected<>(row.line(), "$", "", row.fault());
    }
    List<Remark> refusals = new ArrayList<>();
    shifted(row).ifPresent(refusals::add);
    List<Remark> remarks = new ArrayList<>();
    ObjectNode json = object(row, refusals, remarks);
    if (!refusals.isEmpty()) {
      return Row.Rejected.of(row.line(), refusals);
    }
    return parsed(row.line(), json, remarks);
  }

  private Row<T> parsed(long line, ObjectNode json, List<Remark> remarks) {
    try {
      T value = parser.parse(json, doubt -> remarks.add(mapping.inWordsOfFile(Remark.of(doubt))));
      return new Row.Accepted<>(line, value, remarks);
    } catch (JsonFieldException e) {
      List<Remark> faults = new ArrayList<>(List.of(mapping.inWordsOfFile(Remark.of(e))));
      faults.addAll(remarks);
      return Row.Rejected.of(line, faults);
    }
  }

  private Optional<Remark> shifted(TableRow row) {
    int columns = mapping.columns().size();
    for (int i = columns; i < row.cells().size(); i++) {
      if (!row.cell(i).blank()) {
        String reason = "本行 " + row.cells().size() + " 列，表头只有 " + columns + " 列，内容可能错位";
        return Optional.of(new Remark("$", row.cell(i).text(), reason));
      }
    }
    return Optional.empty();
  }

  private ObjectNode object(TableRow row, List<Remark> refusals, List<Remark> remarks) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (TableField field : fields) {
      for (HeaderMapping.Column column : mapping.columnsOf(field)) {
        Cell cell = row.cell(column.position());
        Optional<String> damage = CellDamage.of(cell, field.kind());
        if (damage.isPresent()) {
          refusals.add(remark(column, cell, damage.get()));
        } else if (!cell.blank() && !json.has(field.name())) {
          fill(json, field, column, cell, remarks);
        }
      }
    }
    mainSymbolFirst(json);
    return json;
  }

  private void fill(
      ObjectNode json,
      TableField field,
      HeaderMapping.Column column,
      Cell cell,
      List<Remark> remarks) {
    try {
      json.set(field.name(), cells.read(cell.text(), field.kind()));
    } catch (IllegalArgumentException e) {
      remarks.add(remark(column, cell, String.valueOf(e.getMessage())));
    }
    if (cell.text().length() >= CellDamage.EXCEL_CELL) {
      remarks.add(remark(column, cell, "达到 Excel 单元格上限 32767 字，内容可能被截断"));
    }
  }

  private static Remark remark(HeaderMapping.Column column, Cell cell, String reason) {
    return Remark.of(new JsonFieldException(column.header(), cell.text(), reason));
  }

  private static void mainSymbolFirst(ObjectNode json) {
    JsonNode main = json.remove("mainIpc");
    if (main == null) {
      return;
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode().addAll((ArrayNode) main);
    for (JsonNode symbol : json.path("ipc")) {
      all.add(symbol);
    }
    json.set("ipc", all);
  }
}
