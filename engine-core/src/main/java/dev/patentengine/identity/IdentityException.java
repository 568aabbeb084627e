package dev.patentengine.identity;

import dev.patentengine.PatentEngineException;

/** A table of names that is missing or cannot be read. */
public final class IdentityException extends PatentEngineException {

  private static final long serialVersionUID = 1L;

  /** A fault without a deeper cause. */
  public IdentityException(String message) {
    super(message);
  }

  /** A fault with its cause. */
  public IdentityException(String message, Throwable cause) {
    super(message, cause);
  }
}
