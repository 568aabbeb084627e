package dev.patentengine.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells whether a file is the one that an import began with.
 *
 * @param path absolute
 * @param size bytes
 * @param modified milliseconds since 1970
 * @param headDigest SHA-256 of the first megabyte
 */
record FileIdentity(String path, long size, long modified, String headDigest) {

  private static final int HEAD_BYTES = 1 << 20;

  static FileIdentity of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new FileIdentity(
          file.toAbsolutePath().normalize().toString(),
          Files.size(file),
          Files.getLastModifiedTime(file).toMillis(),
          digest(in.readNBytes(HEAD_BYTES)));
    } catch (IOException e) {
      throw new DatasetException("无法读取文件：" + file + "（" + e.getMessage() + "）", e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A short name for the file's path, safe as a file name. */
  String key() {
    return digest(path.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
