package dev.patentengine.index;

import java.text.Normalizer;
import java.util.Locale;

/** What two spellings of one applicant's or inventor's name share. Safe for concurrent use. */
public final class NameKey {

  private NameKey() {}

  /** The name in NFKC and lower case, without white space. */
  public static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", "");
  }
}
