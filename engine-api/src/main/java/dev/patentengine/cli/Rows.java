package dev.patentengine.cli;

import dev.patentengine.datasets.Row;
import java.nio.file.Path;

/** The values of rows where a bad one ends the work. */
final class Rows {

  private Rows() {}

  /**
   * The value of a row; doubtful fields (a design class among IPC symbols) are left out.
   *
   * @throws IllegalArgumentException if there is none; names file, line and field
   */
  static <T> T value(Path file, Row<T> row) {
    return switch (row) {
      case Row.Accepted<T> good -> good.value();
      case Row.Rejected<T> bad ->
          throw new IllegalArgumentException(
              file + " 第 " + bad.line() + " 行 " + bad.field() + "：" + bad.reason());
    };
  }
}
