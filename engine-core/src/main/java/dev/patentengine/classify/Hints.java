package dev.patentengine.classify;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a firm beside the text. Immutable.
 *
 * @param section of economic activities (GB/T 4754), one letter, if known
 * @param industries codes of emerging industries or groups that the firm says it works in
 */
public record Hints(Optional<String> section, Set<String> industries) {

  /** Nothing is known. */
  public static final Hints NONE = new Hints(Optional.empty(), Set.of());

  public Hints {
    industries = Set.copyOf(industries);
    section = section.map(letter -> letter.toUpperCase(Locale.ROOT));
    section.ifPresent(letter -> {
      if (!letter.matches("[A-T]")) {
        throw new IllegalArgumentException("行业门类应为一个字母 A–T not a section of GB/T 4754: " + letter);
      }
    });
    industries.forEach(code -> new Industry(code, ""));
  }
}
