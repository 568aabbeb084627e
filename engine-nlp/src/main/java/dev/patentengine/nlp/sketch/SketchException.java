package dev.patentengine.nlp.sketch;

/** A file of word vectors that cannot be read or written. */
public final class SketchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SketchException(String message) {
    super(message);
  }

  SketchException(String message, Throwable cause) {
    super(message, cause);
  }
}
