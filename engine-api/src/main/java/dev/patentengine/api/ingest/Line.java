package dev.patentengine.api.ingest;

/**
 * A line of a stream.
 *
 * @param number from 1
 * @param bytes what stands in it, empty if it is too long
 * @param tooLong whether it was longer than is taken
 */
record Line(long number, byte[] bytes, boolean tooLong) {

  /** What tells its content from another. */
  String hash() {
    return ReceiptBook.hash(bytes);
  }

  boolean blank() {
    if (tooLong) {
      return false;
    }
    for (byte each : bytes) {
      if (each != ' ' && each != '\r' && each != '\t') {
        return false;
      }
    }
    return true;
  }
}
