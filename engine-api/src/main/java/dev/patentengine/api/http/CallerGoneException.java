package dev.patentengine.api.http;

/** The caller has closed the connection: nobody waits for the answer. */
public final class CallerGoneException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Made where it is noticed. */
  public CallerGoneException() {
    super("the caller has gone", null, false, false);
  }
}
