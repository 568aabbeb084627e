package dev.patentengine.cli;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The vectors of texts, kept in a file that bears the embedder's name, so that a broken run goes on
 * where it stopped and another embedder never reads them. One thread, one process.
 */
final class VectorCache {

  private static final int BATCH = 512;

  private final Embedder embedder;
  private final Path file;
  private final Map<Long, float[]> vectors = new HashMap<>();

  VectorCache(Path folder, Embedder embedder) throws IOException {
    this.embedder = embedder;
    Files.createDirectories(folder);
    this.file = folder.resolve("vectors-" + embedder.identity().digest() + ".bin");
    if (Files.exists(file)) {
      read();
    }
  }

  /** Reads whole records; a half-written last one is cut off. */
  private void read() throws IOException {
    int width = embedder.identity().dimensions();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        long key = in.readLong();
        ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(width * Float.BYTES));
        if (bytes.remaining() < width * Float.BYTES) {
          break;
        }
        float[] vector = new float[width];
        bytes.asFloatBuffer().get(vector);
        vectors.put(key, vector);
      }
    } catch (EOFException end) {
      // the usual end of the file
    }
    long whole = (long) vectors.size() * (Long.BYTES + (long) width * Float.BYTES);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(Math.min(channel.size(), whole));
    }
  }

  /** Computes and keeps the vectors of those texts that have none. */
  VectorCache fill(List<String> texts, ProgressBar progress) throws IOException {
    List<String> missing =
        new LinkedHashSet<>(texts)
            .stream().filter(text -> !vectors.containsKey(key(text))).toList();
    for (int from = 0; from < missing.size(); from += BATCH) {
      List<String> batch = missing.subList(from, Math.min(missing.size(), from + BATCH));
      append(batch, embedder.embedAll(batch));
      progress.at(from + batch.size(), missing.size());
    }
    return this;
  }

  private void append(List<String> texts, List<Embedding> embedded) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(
                    file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
      for (int i = 0; i < texts.size(); i++) {
        float[] vector = embedded.get(i).toArray();
        out.writeLong(key(texts.get(i)));
        for (float value : vector) {
          out.writeFloat(value);
        }
        vectors.put(key(texts.get(i)), vector);
      }
    }
  }

  /**
   * The vector of a text.
   *
   * @throws IllegalArgumentException if it was not asked for before
   */
  float[] vector(String text) {
    float[] vector = vectors.get(key(text));
    if (vector == null) {
      throw new IllegalArgumentException("no vector of " + text);
    }
    return vector;
  }

  private static long key(String text) {
    String digest = Checksums.sha256(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.fromHexDigitsToLong(digest.substring(0, 16));
  }
}
