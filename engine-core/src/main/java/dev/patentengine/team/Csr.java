package dev.patentengine.team;

import java.util.List;
import java.util.function.Function;

/**
 * Lists of numbers in two arrays (compressed sparse rows). Immutable.
 *
 * @param start where each row starts; one more at the end
 * @param values all rows after one another
 */
record Csr(int[] start, int[] values) {

  /** The rows that {@code row} makes of the items. */
  static <T> Csr of(List<T> items, Function<T, int[]> row) {
    int[] start = new int[items.size() + 1];
    for (int i = 0; i < items.size(); i++) {
      start[i + 1] = start[i] + row.apply(items.get(i)).length;
    }
    int[] values = new int[start[items.size()]];
    for (int i = 0; i < items.size(); i++) {
      int[] from = row.apply(items.get(i));
      System.arraycopy(from, 0, values, start[i], from.length);
    }
    return new Csr(start, values);
  }

  /** For each value below {@code size} the rows that hold it, ascending, with repeats. */
  Csr inverted(int size) {
    int[] begin = new int[size + 1];
    for (int value : values) {
      begin[value + 1]++;
    }
    for (int i = 0; i < size; i++) {
      begin[i + 1] += begin[i];
    }
    int[] next = begin.clone();
    int[] rows = new int[values.length];
    for (int row = 0; row < rows(); row++) {
      for (int at = start[row]; at < start[row + 1]; at++) {
        rows[next[values[at]]++] = row;
      }
    }
    return new Csr(begin, rows);
  }

  int rows() {
    return start.length - 1;
  }

  int length(int row) {
    return start[row + 1] - start[row];
  }
}
