package dev.patentengine.api.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key as its client holds it: {@code pe_ID_SECRET}. The secret has 256 random bits, so that
 * nobody can try them out; what is kept is its HMAC-SHA256 under the pepper of the folder.
 * Immutable.
 *
 * @param id public part
 * @param secret what only the client knows
 */
record KeySecret(String id, String secret) {

  private static final Pattern FORM = Pattern.compile("pe_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");
  private static final int ID_BYTES = 6;
  private static final int SECRET_BYTES = 32;

  static KeySecret random(SecureRandom random) {
    byte[] id = new byte[ID_BYTES];
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(id);
    random.nextBytes(secret);
    return new KeySecret(
        HexFormat.of().formatHex(id),
        Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  static Optional<KeySecret> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new KeySecret(form.group(1), form.group(2)))
        : Optional.empty();
  }

  String hash(byte[] pepper) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(pepper, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /** Whether this is the secret of that hash; takes as long for any answer. */
  boolean matches(String hash, byte[] pepper) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.UTF_8), hash(pepper).getBytes(StandardCharsets.UTF_8));
  }

  /** The whole key. */
  String text() {
    return "pe_" + id + "_" + secret;
  }

  @Override
  public String toString() {
    return "pe_" + id + "_***";
  }
}
