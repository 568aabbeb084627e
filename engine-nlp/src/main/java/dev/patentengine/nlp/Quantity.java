package dev.patentengine.nlp;

import java.util.Optional;

/**
 * A figure with a unit as it stands in a technical text: “抗压强度≥10MPa”, “-40℃×70h”, “提高到5g/L以上”.
 * Immutable.
 *
 * @param span the whole expression, from what it measures to the last word that bears on it
 * @param property what is measured (抗压强度), if the text says so
 * @param relation how the figure bounds the property
 * @param low lower end in {@code unit}; equal to {@code high} unless a range is given
 * @param high upper end in {@code unit}
 * @param unit the unit as written, normalised in form ({@code MPa}, {@code g/L}, {@code ℃}, {@code
 *     %}); empty for a plain count
 * @param canonical the same figure in the base unit of its dimension, for comparison
 */
public record Quantity(
    Span span,
    Optional<String> property,
    Relation relation,
    double low,
    double high,
    String unit,
    Canonical canonical) {

  public Quantity {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException("quantity from " + low + " to " + high + " " + unit);
    }
  }

  /** How a figure bounds the property that it measures. */
  public enum Relation {
    /** Is this value (or within the range given). */
    EQUAL,
    /** Is about this value (约, 左右, 近). */
    ABOUT,
    /** At least this (≥, 不低于, 以上). */
    AT_LEAST,
    /** More than this (&gt;, 超过, 大于). */
    MORE_THAN,
    /** At most this (≤, 不超过, 以下, 以内). */
    AT_MOST,
    /** Less than this (&lt;, 小于, 不到). */
    LESS_THAN,
    /** Rises by this (提高20%). */
    RAISED_BY,
    /** Falls by this (降低30%). */
    LOWERED_BY
  }

  /**
   * A figure in the base unit of its dimension.
   *
   * @param dimension what kind of quantity it is: {@code length}, {@code pressure}, {@code
   *     temperature}, {@code ratio} … or {@code other:UNIT} where the unit is not known
   * @param low lower end
   * @param high upper end
   */
  public record Canonical(String dimension, double low, double high) {}
}
