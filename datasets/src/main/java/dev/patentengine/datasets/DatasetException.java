package dev.patentengine.datasets;

import dev.patentengine.PatentEngineException;

/** A file of data that cannot be read, or holds a row that was not to be tolerated. */
public final class DatasetException extends PatentEngineException {

  private static final long serialVersionUID = 1L;

  /** A fault of the data; the message names file, line and field. */
  public DatasetException(String message) {
    super(message);
  }

  /** A fault of the file system or the file's form. */
  public DatasetException(String message, Throwable cause) {
    super(message, cause);
  }
}
