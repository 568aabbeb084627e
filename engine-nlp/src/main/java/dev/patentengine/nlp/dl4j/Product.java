package dev.patentengine.nlp.dl4j;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;

import java.nio.FloatBuffer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * The matrix product {@code C = factor·A·B + keep·C} of row-major matrices by OpenBLAS, with A or B
 * transposed where said. Immutable, safe for concurrent use.
 *
 * @param rows of C
 * @param columns of C
 * @param inner columns of A as multiplied, rows of B
 */
record Product(
    int rows,
    int columns,
    int inner,
    boolean transposeA,
    boolean transposeB,
    float factor,
    float keep) {

  /** C = A·B. */
  static Product of(int rows, int columns, int inner) {
    return new Product(rows, columns, inner, false, false, 1, 0);
  }

  /** With Aᵀ for A. */
  Product withTransposedA() {
    return new Product(rows, columns, inner, true, transposeB, factor, keep);
  }

  /** With Bᵀ for B. */
  Product withTransposedB() {
    return new Product(rows, columns, inner, transposeA, true, factor, keep);
  }

  /** With A·B times {@code value}. */
  Product times(float value) {
    return new Product(rows, columns, inner, transposeA, transposeB, value, keep);
  }

  /** Added to what is in C. */
  Product added() {
    return new Product(rows, columns, inner, transposeA, transposeB, factor, 1);
  }

  /**
   * Computes it.
   *
   * @param strideA values from one stored row of A to the next; the same for B and C
   */
  void compute(FloatBuffer a, int strideA, FloatBuffer b, int strideB, FloatBuffer c, int strideC) {
    openblas_nolapack.cblas_sgemm(
        CblasRowMajor,
        transposeA ? CblasTrans : CblasNoTrans,
        transposeB ? CblasTrans : CblasNoTrans,
        rows,
        columns,
        inner,
        factor,
        a,
        strideA,
        b,
        strideB,
        keep,
        c,
        strideC);
  }
}
