package dev.patentengine.nlp.dl4j;

import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * OpenBLAS held to one thread per product while it is open, since the chunks of a batch run on
 * threads of their own; what was set before comes back on closing. OpenBLAS keeps this number per
 * process: open one at a time.
 */
final class NativeThreads implements AutoCloseable {

  private final int before = openblas_nolapack.blas_get_num_threads();

  private NativeThreads() {}

  static NativeThreads single() {
    NativeThreads threads = new NativeThreads();
    openblas_nolapack.blas_set_num_threads(1);
    return threads;
  }

  @Override
  public void close() {
    openblas_nolapack.blas_set_num_threads(before);
  }
}
