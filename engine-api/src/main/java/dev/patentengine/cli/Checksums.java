package dev.patentengine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** SHA-256 in lower-case hex. */
final class Checksums {

  private Checksums() {}

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Those of files, by their names, in this order. */
  static Map<String, String> sha256(Iterable<Path> files) throws IOException {
    Map<String, String> byName = new LinkedHashMap<>();
    for (Path file : files) {
      byName.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
    }
    return byName;
  }
}
