package dev.patentengine.match;

import dev.patentengine.index.TextField;
import dev.patentengine.nlp.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A figure that a demand asks for, compared with what a patent says of the same property.
 * Immutable.
 *
 * @param demanded the figure
 * @param demandedText the words of the demand
 * @param offered what the patent says of it, if anything
 * @param verdict whether that meets the demand; unknown where the patent says nothing, or it is not
 *     sure that both measure the same
 */
public record IndicatorCheck(
    Quantity demanded, String demandedText, Optional<Offered> offered, Quantity.Verdict verdict) {

  /**
   * A figure of a patent.
   *
   * @param quantity the figure
   * @param text the words of the patent
   * @param field where they stand
   */
  public record Offered(Quantity quantity, String text, TextField field) {}

  /**
   * What the checks say in all: 1 if every figure is met, -1 if every one is missed, 0 if nothing
   * is known.
   */
  public static double balance(List<IndicatorCheck> checks) {
    return checks.isEmpty()
        ? 0
        : checks.stream().mapToInt(IndicatorCheck::sign).sum() / (double) checks.size();
  }

  private int sign() {
    return switch (verdict) {
      case SATISFIED -> 1;
      case VIOLATED -> -1;
      case UNKNOWN -> 0;
    };
  }

  /** The verdict as a Chinese reader is told. */
  public String chineseVerdict() {
    return switch (verdict) {
      case SATISFIED -> "满足";
      case VIOLATED -> "不满足";
      case UNKNOWN -> offered.isPresent() ? "待核实" : "未提及";
    };
  }
}
