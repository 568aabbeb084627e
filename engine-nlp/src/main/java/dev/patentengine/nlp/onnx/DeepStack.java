package dev.patentengine.nlp.onnx;

import ai.onnxruntime.OrtException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A thread with a stack deep enough for ONNX Runtime to start on. Making its environment recurses
 * through more than 1.3 MB; a Java thread has 1 MB unless told otherwise, and beyond it the process
 * dies without a word. Loading and running a network afterwards needs less than 256 KB.
 */
final class DeepStack {

  private static final long BYTES = 32L << 20;

  private DeepStack() {}

  /** Work that may fail as ONNX Runtime does. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws OrtException;
  }

  /** The result of {@code work}, done on a deep stack; an interrupt is kept for later. */
  static <T> T call(Work<T> work) throws OrtException {
    FutureTask<T> task = new FutureTask<>(work::run);
    new Thread(null, task, "patent-engine-model-loading", BYTES).start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw failure(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static OrtException failure(ExecutionException failed) {
    return switch (failed.getCause()) {
      case OrtException e -> e;
      case Error e -> throw e;
      case null, default -> throw new IllegalStateException(failed);
    };
  }
}
