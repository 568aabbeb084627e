package dev.patentengine.nlp.onnx;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;

/**
 * A walk over the fields of one protobuf message (protobuf.dev/programming-guides/encoding), where
 * they stand in a file. For one thread.
 */
final class ProtobufCursor {

  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH = 2;
  private static final int FOUR_BYTES = 5;
  private static final int LONGEST_VARINT_BITS = 70;

  private final byte[] file;
  private final int end;
  private int next;
  private int field;
  private long number;
  private boolean packed;
  private int valueStart;
  private int valueEnd;

  private ProtobufCursor(byte[] file, int start, int end) {
    this.file = file;
    this.next = start;
    this.end = end;
  }

  /** Stands before the first field of the message that a whole file is. */
  static ProtobufCursor of(byte[] file) {
    return new ProtobufCursor(file, 0, file.length);
  }

  /** Stands before the first field of the message that is the value of the present field. */
  ProtobufCursor message() {
    return new ProtobufCursor(file, valueStart, valueEnd);
  }

  /** Goes to the next field; false at the end. */
  boolean advance() {
    if (next == end) {
      return false;
    }
    long key = varint();
    field = (int) (key >>> 3);
    int start = next;
    switch ((int) (key & 7)) {
      case VARINT -> {
        number = varint();
        packed = false;
      }
      case EIGHT_BYTES -> skip(start, 8);
      case FOUR_BYTES -> skip(start, 4);
      case LENGTH -> {
        long length = varint();
        skip(next, length);
        packed = true;
      }
      default -> throw malformed();
    }
    return true;
  }

  private void skip(int start, long length) {
    if (length < 0 || length > end - start) {
      throw malformed();
    }
    valueStart = start;
    valueEnd = start + (int) length;
    next = valueEnd;
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < LONGEST_VARINT_BITS; shift += 7) {
      if (next == end) {
        throw malformed();
      }
      byte b = file[next++];
      value |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw malformed();
  }

  private OnnxModelException malformed() {
    return new OnnxModelException("not an ONNX model: malformed at byte " + next);
  }

  /** Number of the present field. */
  int field() {
    return field;
  }

  /** The value of a field that is one number. */
  long number() {
    return number;
  }

  /** The value of a field that is text. */
  String text() {
    return new String(file, valueStart, valueEnd - valueStart, StandardCharsets.UTF_8);
  }

  /** The values that this field adds to a repeated number: one, or several packed together. */
  long[] numbers() {
    if (!packed) {
      return new long[] {number};
    }
    ProtobufCursor values = message();
    LongStream.Builder found = LongStream.builder();
    while (values.next < values.end) {
      found.add(values.varint());
    }
    return found.build().toArray();
  }

  /** Where the value of the present field starts in the file. */
  int valueStart() {
    return valueStart;
  }

  /** Where it ends. */
  int valueEnd() {
    return valueEnd;
  }
}
