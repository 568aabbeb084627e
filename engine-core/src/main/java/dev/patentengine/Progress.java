package dev.patentengine;

/** Hears how far a long piece of work is. Called from the working thread. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (done, total) -> {};

  /**
   * So much is done.
   *
   * @param done units finished
   * @param total units in all
   */
  void at(long done, long total);
}
