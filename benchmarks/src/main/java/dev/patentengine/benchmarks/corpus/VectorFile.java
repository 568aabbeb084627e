package dev.patentengine.benchmarks.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Vectors in a file, one after the other, little-endian floats, mapped into memory. Safe for
 * concurrent readers.
 */
public final class VectorFile {

  /** Dimensions of every vector here. */
  public static final int DIMENSIONS = 512;

  static final int BYTES = DIMENSIONS * Float.BYTES;

  /** Vectors of a mapping: below the 2 GB that one may have. */
  private static final int PER_MAPPING = 100_000;

  private final List<MappedByteBuffer> mappings = new ArrayList<>();
  private final int size;

  private VectorFile(FileChannel channel) throws IOException {
    size = Math.toIntExact(channel.size() / BYTES);
    for (long start = 0; start < size; start += PER_MAPPING) {
      long length = Math.min(PER_MAPPING, size - start) * BYTES;
      mappings.add(channel.map(FileChannel.MapMode.READ_ONLY, start * BYTES, length));
    }
  }

  /** Opens a file for reading. */
  public static VectorFile open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new VectorFile(channel);
    }
  }

  /** Writes vectors from number {@code first} on. */
  static void write(Path file, long first, List<float[]> vectors) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(vectors.size() * BYTES).order(ByteOrder.LITTLE_ENDIAN);
    vectors.forEach(vector -> {
      for (float value : vector) {
        bytes.putFloat(value);
      }
    });
    bytes.flip();
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (long at = first * BYTES; bytes.hasRemaining(); ) {
        at += channel.write(bytes, at);
      }
    }
  }

  /** How many vectors there are. */
  public int size() {
    return size;
  }

  /** Copies vector {@code number} into {@code into}. */
  public float[] read(int number, float[] into) {
    mappings
        .get(number / PER_MAPPING)
        .slice(number % PER_MAPPING * BYTES, BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(into);
    return into;
  }
}
