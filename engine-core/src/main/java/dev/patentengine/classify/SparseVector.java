package dev.patentengine.classify;

import java.util.Arrays;

/**
 * A text as the rows of a vocabulary that it holds, a vector of length 1. The arrays are never
 * changed.
 *
 * @param rows ascending
 * @param values one for each row
 * @param length before it was made 1: how much the text says
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loops, shared by nobody
record SparseVector(int[] rows, float[] values, float length) {

  /** A vector with a value in each row. */
  static SparseVector dense(float[] values) {
    int[] rows = new int[values.length];
    Arrays.setAll(rows, row -> row);
    return new SparseVector(rows, values, 1);
  }

  /** The same with 1 in one more row, which is higher than its own. */
  SparseVector with(int row) {
    int[] longer = Arrays.copyOf(rows, rows.length + 1);
    float[] filled = Arrays.copyOf(values, longer.length);
    longer[rows.length] = row;
    filled[rows.length] = 1;
    return new SparseVector(longer, filled, length);
  }
}
