package dev.patentengine.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one applicant's or inventor's name share. Safe for concurrent use. */
public final class NameKey {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private NameKey() {}

  /** The name in NFKC and lower case, without white space. */
  public static String of(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACES.matcher(folded).replaceAll("");
  }
}
