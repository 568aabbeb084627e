package dev.patentengine.datasets;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins in the file, the first is 1
 * @param cells from the left
 * @param fault why it cannot be read, empty if it can
 */
record TableRow(long line, List<Cell> cells, String fault) {

  TableRow {
    cells = List.copyOf(cells);
  }

  static TableRow of(long line, List<Cell> cells) {
    return new TableRow(line, cells, "");
  }

  Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  boolean blank() {
    return fault.isEmpty() && cells.stream().allMatch(Cell::blank);
  }
}
