package dev.patentengine.datasets;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The lines of a UTF-8 file, plain or gzip (told by its first bytes), with or without a byte order
 * mark. Only one line is in memory at a time; one that is too long or not UTF-8 is a fault of its
 * own, the next is read on. For one thread.
 */
final class TextLines implements AutoCloseable {

  static final int LONGEST_LINE_BYTES = 16 << 20;

  private static final int BUFFER_BYTES = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final InputStream bytes;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;
  private long number;

  private TextLines(Path file, InputStream bytes, int longest) {
    this.file = file;
    this.bytes = bytes;
    this.longest = longest;
  }

  static TextLines open(Path file) {
    return open(file, LONGEST_LINE_BYTES);
  }

  static TextLines open(Path file, int longest) {
    try {
      return new TextLines(file, bytes(file), longest);
    } catch (NoSuchFileException e) {
      throw new DatasetException("找不到文件：" + file, e);
    } catch (IOException e) {
      throw new DatasetException("无法打开文件：" + file + "（" + e.getMessage() + "）", e);
    }
  }

  /** The bytes of a file, unpacked where they are packed. The caller closes them. */
  static InputStream bytes(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
    try {
      return unpacked(raw);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static InputStream unpacked(InputStream raw) throws IOException {
    raw.mark(2);
    int first = raw.read();
    int second = raw.read();
    raw.reset();
    boolean gzip = first == 0x1F && second == 0x8B;
    return gzip
        ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER_BYTES), BUFFER_BYTES)
        : raw;
  }

  /** The next line, if there is one. */
  Optional<RawLine> next() {
    try {
      ByteArrayOutputStream line = new ByteArrayOutputStream(256);
      long length = fill(line);
      if (length < 0) {
        return Optional.empty();
      }
      number++;
      return Optional.of(length > longest ? tooLong(length) : decoded(line.toByteArray()));
    } catch (IOException e) {
      throw new DatasetException(
          file + " 第 " + (number + 1) + " 行：文件读取中断（" + e.getMessage() + "）", e);
    }
  }

  /**
   * Takes the bytes of a line as far as they may be kept; says how many there were, -1 at the end.
   */
  private long fill(ByteArrayOutputStream line) throws IOException {
    if (!filled()) {
      return -1;
    }
    long length = 0;
    while (filled()) {
      int stop = lineEnd();
      line.write(buffer, at, (int) Math.clamp(longest - length, 0, (long) stop - at));
      length += stop - at;
      at = stop + 1;
      if (stop < end) {
        return length;
      }
    }
    return length;
  }

  /** Whether there are bytes left, in the buffer now. */
  private boolean filled() throws IOException {
    if (at >= end) {
      at = 0;
      end = Math.max(0, bytes.read(buffer));
    }
    return end > 0;
  }

  /** Where in the buffer the next line break is, its end if there is none. */
  private int lineEnd() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private RawLine tooLong(long length) {
    return RawLine.faulty(number, "本行 " + length + " 字节，超过上限 " + longest + " 字节");
  }

  private RawLine decoded(byte[] line) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(line))
              .toString();
      if (number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
        text = text.substring(1);
      }
      return RawLine.of(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    } catch (CharacterCodingException e) {
      return RawLine.faulty(number, "不是合法的 UTF-8 编码，请另存为 UTF-8");
    }
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new DatasetException("无法关闭文件：" + file, e);
    }
  }
}
