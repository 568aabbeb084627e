package dev.patentengine.classify;

import dev.patentengine.PatentEngineException;

/** A taxonomy or model file of the classifier that is missing or cannot be used. */
public final class ClassifyException extends PatentEngineException {

  private static final long serialVersionUID = 1L;

  /** A fault without a deeper cause. */
  public ClassifyException(String message) {
    super(message);
  }

  /** A fault with its cause. */
  public ClassifyException(String message, Throwable cause) {
    super(message, cause);
  }
}
