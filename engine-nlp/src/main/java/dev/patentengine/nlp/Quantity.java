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

  /** Whether a figure that is offered meets one that is demanded. */
  public enum Verdict {
    /** Every value that the offer allows meets the demand. */
    SATISFIED,
    /** No value that the offer allows meets the demand. */
    VIOLATED,
    /** Not to be said: other dimensions, or only some of the offer's values meet the demand. */
    UNKNOWN
  }

  /**
   * Whether this figure meets {@code demanded}, taken that both measure the same property.
   *
   * <p>Both are read as stretches of the number line in base units: 不低于10MPa is [10⁷, ∞), 约5 is 5 ±
   * 10 %, a change is compared only with a change of the same direction, a bare one (提高20%) as what
   * is reached at least. A demand for one value is met by a stretch that lies within 1 % of it.
   */
  public Verdict satisfies(Quantity demanded) {
    if (!canonical.dimension().equals(demanded.canonical.dimension())
        || changeOf(relation) != changeOf(demanded.relation)) {
      return Verdict.UNKNOWN;
    }
    Bounds wanted = Bounds.of(demanded).widened();
    Bounds offered = Bounds.of(this);
    if (wanted.holds(offered)) {
      return Verdict.SATISFIED;
    }
    return wanted.meets(offered) ? Verdict.UNKNOWN : Verdict.VIOLATED;
  }

  /** 1 for a rise, -1 for a fall, 0 for a level. */
  private static int changeOf(Relation relation) {
    return switch (relation) {
      case RAISED_BY -> 1;
      case LOWERED_BY -> -1;
      case EQUAL, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> 0;
    };
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
