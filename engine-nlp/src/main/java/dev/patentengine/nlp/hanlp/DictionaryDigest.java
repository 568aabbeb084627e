package dev.patentengine.nlp.hanlp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;

/** The first 16 hex digits of the SHA-256 over the words and terms of a segmenter. */
final class DictionaryDigest {

  private static final int DIGITS = 16;

  private DictionaryDigest() {}

  static String of(SortedSet<String> words, SortedSet<String> terms) {
    MessageDigest sha256 = sha256();
    words.forEach(word -> sha256.update((word + "\n").getBytes(StandardCharsets.UTF_8)));
    sha256.update((byte) 0);
    terms.forEach(term -> sha256.update((term + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(sha256.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
