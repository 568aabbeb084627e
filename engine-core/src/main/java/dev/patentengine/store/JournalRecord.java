package dev.patentengine.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The form of a record in a journal file: mark, length of the payload, CRC-32C over what follows
 * it, how much of the file was known to be on disk when it was written (8 bytes), payload.
 *
 * @param durable how much of the file had been on disk
 * @param start where in the file its payload starts
 * @param end where in the file it ends
 */
record JournalRecord(long durable, int start, int end) {

  /** Begins every record; also looked for behind a damaged one. */
  private static final int MARK = 0x504A524E;

  private static final int HEAD = 4 + 4 + 4 + 8;

  /** A record as bytes. */
  static byte[] encode(long durable, byte[] payload) {
    ByteBuffer record = ByteBuffer.allocate(HEAD + payload.length);
    record.putInt(MARK).putInt(payload.length).putInt(0).putLong(durable).put(payload);
    record.putInt(8, checksum(record.array(), 12, HEAD - 12 + payload.length));
    return record.array();
  }

  /** The record that starts at {@code start}, if a whole and undamaged one does. */
  static Optional<JournalRecord> at(byte[] file, int start) {
    if (file.length - start < HEAD) {
      return Optional.empty();
    }
    ByteBuffer head = ByteBuffer.wrap(file);
    int length = head.getInt(start + 4);
    if (head.getInt(start) != MARK || length < 0 || length > file.length - start - HEAD) {
      return Optional.empty();
    }
    int end = start + HEAD + length;
    if (head.getInt(start + 8) != checksum(file, start + 12, HEAD - 12 + length)) {
      return Optional.empty();
    }
    return Optional.of(new JournalRecord(head.getLong(start + 12), start + HEAD, end));
  }

  /** The first undamaged record at or after {@code start}. */
  static Optional<JournalRecord> after(byte[] file, int start) {
    for (int i = start; i <= file.length - HEAD; i++) {
      Optional<JournalRecord> record = at(file, i);
      if (record.isPresent()) {
        return record;
      }
    }
    return Optional.empty();
  }

  /** What it says, taken from the file that it was found in. */
  byte[] payload(byte[] file) {
    return Arrays.copyOfRange(file, start, end);
  }

  private static int checksum(byte[] bytes, int start, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, start, length);
    return (int) crc.getValue();
  }
}
