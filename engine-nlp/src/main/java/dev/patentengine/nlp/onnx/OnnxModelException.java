package dev.patentengine.nlp.onnx;

/** A model, tokenizer or adapter that cannot be read or run; the message names it. */
public class OnnxModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault without a deeper cause. */
  public OnnxModelException(String message) {
    super(message);
  }

  /** A fault with its cause. */
  public OnnxModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
