package dev.patentengine.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A patent that is brought to the attention of who asked for it. Immutable.
 *
 * @param demand id of the demand
 * @param patent id of the patent
 * @param score the probability that it is worth showing, in [0, 1]
 * @param reasons why, in words
 * @param cautions what to know before, in words
 * @param at when it was found
 */
public record Push(
    String demand,
    String patent,
    double score,
    List<String> reasons,
    List<String> cautions,
    Instant at) {

  public Push {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score from 0 to 1, not " + score);
    }
    reasons = List.copyOf(reasons);
    cautions = List.copyOf(cautions);
  }

  /** What tells this pair from all others: ids may be longer than a key can be. */
  public String key() {
    return key(demand, patent);
  }

  static String key(String demand, String patent) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String pair = demand.length() + ":" + demand + patent;
      return HexFormat.of().formatHex(digest.digest(pair.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
