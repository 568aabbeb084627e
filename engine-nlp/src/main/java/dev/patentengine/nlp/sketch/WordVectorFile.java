package dev.patentengine.nlp.sketch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.patentengine.nlp.ModelIdentity;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The file form of {@link WordVectors}, little endian:
 *
 * <pre>
 * 8 bytes   "PATWORD1"
 * text      name of the teacher; a text is its bytes' number (int) and the bytes, UTF-8
 * text      digest of the teacher
 * int       dimensions
 * text      the words, each behind a line feed
 * floats    scale of the start, then of the words
 * bytes     codes of the start, then of the words, two a byte, the first in the low half, 8 added
 * int       CRC-32 of everything before
 * </pre>
 */
final class WordVectorFile {

  private static final byte[] MAGIC = "PATWORD1".getBytes(UTF_8);
  private static final int CHECKSUM = 4;
  private static final int SHIFT = 8;
  private static final int MOST_DIMENSIONS = 1 << 14;

  private WordVectorFile() {}

  static byte[] bytes(WordVectors vectors) {
    byte[] name = vectors.teacher().name().getBytes(UTF_8);
    byte[] digest = vectors.teacher().digest().getBytes(UTF_8);
    StringBuilder joined = new StringBuilder();
    vectors.words().forEach(word -> joined.append('\n').append(word));
    byte[] words = joined.toString().getBytes(UTF_8);
    Codes codes = vectors.codes();
    int texts = 12 + name.length + digest.length + words.length;
    int numbers = 4 + codes.rows() * Float.BYTES + codes.steps().length / 2;
    ByteBuffer out =
        ByteBuffer.allocate(MAGIC.length + texts + numbers + CHECKSUM)
            .order(ByteOrder.LITTLE_ENDIAN);
    out.put(MAGIC);
    put(out, name);
    put(out, digest);
    out.putInt(codes.dimensions());
    put(out, words);
    for (float scale : codes.scales()) {
      out.putFloat(scale);
    }
    for (int i = 0; i < codes.steps().length; i += 2) {
      out.put((byte) (codes.steps()[i] + SHIFT | codes.steps()[i + 1] + SHIFT << 4));
    }
    out.putInt(checksum(out.array(), out.position()));
    return out.array();
  }

  private static void put(ByteBuffer out, byte[] text) {
    out.putInt(text.length).put(text);
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  static WordVectors read(byte[] bytes, String name) {
    boolean begins =
        bytes.length >= MAGIC.length + CHECKSUM
            && Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length));
    if (!begins) {
      throw new SketchException(name + " is not a file of word vectors 不是词向量文件");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - CHECKSUM;
    if (in.getInt(end) != checksum(bytes, end)) {
      throw new SketchException(name + " is damaged: its checksum differs 文件已损坏");
    }
    in.limit(end).position(MAGIC.length);
    try {
      return vectors(in);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new SketchException(name + " is not valid: " + e.getMessage(), e);
    }
  }

  private static WordVectors vectors(ByteBuffer in) {
    String name = text(in);
    String digest = text(in);
    int dimensions = in.getInt();
    String joined = text(in);
    List<String> words =
        joined.isEmpty() ? List.of() : List.of(joined.substring(1).split("\n", -1));
    int rows = words.size() + 1;
    if (dimensions < 2
        || dimensions > MOST_DIMENSIONS
        || in.remaining() != rows * (Float.BYTES + dimensions / 2L)) {
      throw new IllegalArgumentException(
          in.remaining() + " bytes for " + rows + " vectors of " + dimensions);
    }
    float[] scales = new float[rows];
    for (int row = 0; row < rows; row++) {
      scales[row] = in.getFloat();
    }
    byte[] steps = new byte[rows * dimensions];
    for (int i = 0; i < steps.length; i += 2) {
      int both = Byte.toUnsignedInt(in.get());
      steps[i] = (byte) ((both & 15) - SHIFT);
      steps[i + 1] = (byte) ((both >> 4) - SHIFT);
    }
    return new WordVectors(
        new ModelIdentity(name, digest, dimensions), words, new Codes(dimensions, scales, steps));
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("a text of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, UTF_8);
  }
}
