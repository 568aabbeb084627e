package dev.patentengine.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What makes patents answer the same demands: the same title, the same abstract (an invention and
 * its utility twin) or one family.
 */
public final class Kinship {

  private Kinship() {}

  /** Keys of a patent; patents that share one are kin. */
  public static Set<String> keys(Patent patent) {
    Set<String> keys = new TreeSet<>();
    add("t:", patent.title(), keys);
    add("a:", patent.summary(), keys);
    patent.family().ifPresent(family -> keys.add("f:" + family));
    return keys;
  }

  private static void add(String kind, String text, Set<String> keys) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[^\\p{L}\\p{N}]", "")
            .toLowerCase(Locale.ROOT);
    if (!plain.isEmpty()) {
      keys.add(kind + plain);
    }
  }
}
