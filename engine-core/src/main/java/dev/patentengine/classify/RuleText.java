package dev.patentengine.classify;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which keywords are looked for in texts: NFKC, lower case, no white space. */
final class RuleText {

  private RuleText() {}

  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.chars().anyMatch(Character::isWhitespace) ? plain.replaceAll("\\s+", "") : plain;
  }
}
