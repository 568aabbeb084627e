package dev.patentengine.nlp.quantity;

import java.util.Locale;

/** The one property whose figures have no unit though they are measured: pH. */
final class Acidity {

  private Acidity() {}

  static boolean named(String property) {
    String name = property.toLowerCase(Locale.ROOT);
    return name.endsWith("ph") || name.endsWith("ph值") || name.endsWith("酸碱度");
  }
}
