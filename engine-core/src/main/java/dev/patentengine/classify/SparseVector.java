package dev.patentengine.classify;

/**
 * A text as the rows of a vocabulary that it holds, a vector of length 1. The arrays are never
 * changed.
 *
 * @param rows ascending
 * @param values one for each row
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loops, shared by nobody
record SparseVector(int[] rows, float[] values) {}
