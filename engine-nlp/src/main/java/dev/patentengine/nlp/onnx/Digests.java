package dev.patentengine.nlp.onnx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names what was loaded by its content. */
final class Digests {

  /** Hexadecimal characters that are kept: 64 bits tell the models of one house apart. */
  private static final int LENGTH = 16;

  private Digests() {}

  /** Start of the SHA-256 over these parts, one after the other, in lower-case hex. */
  static String of(byte[]... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        sha.update(part);
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
