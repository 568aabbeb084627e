package dev.patentengine.nlp.dl4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.TreeSet;

/** Tells the data and options of one tuning from those of another. */
final class Fingerprint {

  private Fingerprint() {}

  /** The first 64 bits of the SHA-256 over all that shapes the result; threads do not. */
  static long of(List<TuningDocument> corpus, List<TuningPair> pairs, TuningOptions options) {
    MessageDigest digest = sha256();
    for (TuningDocument document : corpus) {
      add(digest, document.text() + '\n' + new TreeSet<>(document.kin()));
    }
    for (TuningPair pair : pairs) {
      add(digest, pair.document() + "\n" + pair.demand());
    }
    add(digest, options.withThreads(1).toString());
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
