package dev.patentengine.nlp.onnx;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Reads one protobuf message field by field and hands the wanted ones out; the others are skipped
 * (wire format: https://protobuf.dev/programming-guides/encoding). One thread.
 */
final class ProtoFields {

  private final ByteBuffer in;
  private final Map<Integer, LongConsumer> numbers = new LinkedHashMap<>();
  private final Map<Integer, Consumer<ByteBuffer>> chunks = new LinkedHashMap<>();

  ProtoFields(byte[] message) {
    this(ByteBuffer.wrap(message));
  }

  private ProtoFields(ByteBuffer message) {
    this.in = message;
  }

  /** Wants the integers of {@code field}, packed or single. */
  ProtoFields number(int field, LongConsumer taker) {
    numbers.put(field, taker);
    return bytes(field, packed -> eachNumber(packed, taker));
  }

  /** Wants the bytes of {@code field}. */
  ProtoFields bytes(int field, Consumer<ByteBuffer> taker) {
    chunks.put(field, taker);
    return this;
  }

  /** Wants the messages of {@code field}. */
  ProtoFields message(int field, Consumer<ProtoFields> taker) {
    return bytes(field, inner -> taker.accept(new ProtoFields(inner)));
  }

  /** Reads to the end of the message. */
  void readAll() {
    while (in.hasRemaining()) {
      long tag = varint(in);
      int field = (int) (tag >>> 3);
      switch ((int) (tag & 7)) {
        case 0 -> take(field, varint(in));
        case 1 -> skip(Long.BYTES);
        case 2 -> take(field, slice(Math.toIntExact(varint(in))));
        case 5 -> skip(Integer.BYTES);
        default -> throw new IllegalArgumentException("wire type " + (tag & 7));
      }
    }
  }

  private void take(int field, long value) {
    LongConsumer taker = numbers.get(field);
    if (taker != null) {
      taker.accept(value);
    }
  }

  private void take(int field, ByteBuffer value) {
    Consumer<ByteBuffer> taker = chunks.get(field);
    if (taker != null) {
      taker.accept(value);
    }
  }

  private ByteBuffer slice(int length) {
    ByteBuffer slice = in.slice(in.position(), length);
    skip(length);
    return slice;
  }

  private void skip(int length) {
    in.position(Math.addExact(in.position(), length));
  }

  private static void eachNumber(ByteBuffer packed, LongConsumer taker) {
    while (packed.hasRemaining()) {
      taker.accept(varint(packed));
    }
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      if (!in.hasRemaining()) {
        throw new IllegalArgumentException("the message ends within a number");
      }
      byte next = in.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number of more than 64 bits");
  }
}
