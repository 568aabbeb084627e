package dev.patentengine.diagnose;

import dev.patentengine.PatentEngineException;

/** A word list or model file of the diagnosis that is missing or cannot be used. */
public final class DiagnoseException extends PatentEngineException {

  private static final long serialVersionUID = 1L;

  /** A fault without a deeper cause. */
  public DiagnoseException(String message) {
    super(message);
  }

  /** A fault with its cause. */
  public DiagnoseException(String message, Throwable cause) {
    super(message, cause);
  }
}
