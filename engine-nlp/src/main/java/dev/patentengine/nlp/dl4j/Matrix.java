package dev.patentengine.nlp.dl4j;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * A row-major matrix of floats in native memory, whose number of rows changes from use to use; its
 * memory grows when needed and is freed with the object. Distinct rows may be used by distinct
 * threads.
 */
final class Matrix {

  private final int columns;
  private int rows;
  private FloatBuffer values = allocate(0);

  Matrix(int columns) {
    this.columns = columns;
  }

  /** A matrix with these values, row after row. */
  static Matrix of(int columns, float... values) {
    Matrix matrix = new Matrix(columns).resize(values.length / columns);
    matrix.values.put(0, values);
    return matrix;
  }

  static FloatBuffer allocate(int size) {
    return ByteBuffer.allocateDirect(Math.multiplyExact(size, Float.BYTES))
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer();
  }

  /** Gives it {@code rows} rows, of values left over from earlier use. */
  Matrix resize(int rows) {
    int size = Math.multiplyExact(rows, columns);
    if (values.capacity() < size) {
      values = allocate(size);
    }
    this.rows = rows;
    return this;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** The values from a row and column on. */
  FloatBuffer from(int row, int column) {
    int offset = row * columns + column;
    return values.slice(offset, rows * columns - offset);
  }

  /** All values. */
  FloatBuffer all() {
    return from(0, 0);
  }

  void read(int row, float[] into) {
    values.get(row * columns, into, 0, columns);
  }

  void write(int row, float[] from) {
    values.put(row * columns, from, 0, columns);
  }

  void add(int row, float[] summand, float[] scratch) {
    read(row, scratch);
    for (int i = 0; i < columns; i++) {
      scratch[i] += summand[i];
    }
    write(row, scratch);
  }

  float[] toArray() {
    float[] array = new float[rows * columns];
    values.get(0, array);
    return array;
  }
}
