package dev.patentengine.nlp.quantity;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What kind of quantity a unit measures, as exponents of base kinds: pressure is mass^1 length^-1
 * time^-2. Immutable.
 *
 * @param exponents base kind to exponent, none 0, sorted
 */
record Dimension(TreeMap<String, Integer> exponents) {

  Dimension {
    exponents = new TreeMap<>(exponents);
    exponents.values().removeIf(exponent -> exponent == 0);
  }

  /** The dimension written as {@code mass length^-1 time^-2}. */
  static Dimension parse(String text) {
    TreeMap<String, Integer> exponents = new TreeMap<>();
    String kind = "";
    for (String word : text.replace(" level", "_level").split("[ ]+")) {
      String[] parts = word.split("\\^", 2);
      kind = parts[0].replace('_', ' ');
      exponents.merge(kind, parts.length == 2 ? Integer.parseInt(parts[1]) : 1, Integer::sum);
    }
    return new Dimension(exponents);
  }

  /** The dimension of a product with {@code other} raised to {@code power}. */
  Dimension times(Dimension other, int power) {
    TreeMap<String, Integer> product = new TreeMap<>(exponents);
    other.exponents.forEach(
        (kind, exponent) -> product.merge(kind, exponent * power, Integer::sum));
    return new Dimension(product);
  }

  /** Whether nothing is left: the quotient of two of a kind. */
  boolean none() {
    return exponents.isEmpty();
  }

  /** The exponents as text, sorted: the key of a derived dimension's name. */
  String key() {
    StringJoiner key = new StringJoiner(" ");
    for (Map.Entry<String, Integer> entry : exponents.entrySet()) {
      key.add(entry.getValue() == 1 ? entry.getKey() : entry.getKey() + "^" + entry.getValue());
    }
    return key.toString();
  }
}
