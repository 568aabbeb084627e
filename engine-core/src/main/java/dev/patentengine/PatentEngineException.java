package dev.patentengine;

/**
 * The world's fault: a file that cannot be read, an index made by another version, a writer that is
 * already there. The message says what to do. A caller's mistake is an {@link
 * IllegalArgumentException} instead.
 */
public class PatentEngineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault without a deeper cause. */
  public PatentEngineException(String message) {
    super(message);
  }

  /** A fault with its cause. */
  public PatentEngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
