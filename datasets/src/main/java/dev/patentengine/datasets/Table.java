package dev.patentengine.datasets;

import java.util.Optional;

/** The rows of a spreadsheet, from the top, one at a time. For one thread. */
interface Table extends AutoCloseable {

  /** The next row, if there is one; blank rows come too. */
  Optional<TableRow> next();

  @Override
  void close();
}
