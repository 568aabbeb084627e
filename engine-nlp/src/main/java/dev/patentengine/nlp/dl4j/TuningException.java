package dev.patentengine.nlp.dl4j;

/** A tuning that cannot go on; the message says why and names the file if there is one. */
public class TuningException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault without a deeper cause. */
  public TuningException(String message) {
    super(message);
  }

  /** A fault with its cause. */
  public TuningException(String message, Throwable cause) {
    super(message, cause);
  }
}
