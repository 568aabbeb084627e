package dev.patentengine.nlp;

import java.util.Optional;

/**
 * The forms of the units whose form is one unit wherever they stand: ASCII, ideographs, common
 * punctuation, full-width letters. Most texts hold nothing else and are folded by a look-up.
 * Immutable.
 */
final class SingleForms {

  /** Latin letters, Greek ones, signs and symbols, punctuation of ideographs, full-width forms. */
  private static final int[][] COMMON = {
    {0x0080, 0x02FF}, {0x0370, 0x03FF}, {0x2000, 0x27BF}, {0x3000, 0x303F}, {0xFF00, 0xFFEF}
  };

  /** By unit; 0 where the form is longer or depends on the neighbours. */
  private final char[] forms = new char[Character.MAX_VALUE + 1];

  private SingleForms() {}

  static SingleForms of(CompatibilityForm form) {
    SingleForms single = new SingleForms();
    for (int unit = 0; unit < single.forms.length; unit++) {
      if (CompatibilityForm.isPlain((char) unit)) {
        single.forms[unit] = form.lower((char) unit);
      }
    }
    for (int[] range : COMMON) {
      for (int unit = range[0]; unit <= range[1]; unit++) {
        String folded = form.form(Character.toString(unit));
        if (folded.length() == 1 && !CompatibilityForm.combines(unit)) {
          single.forms[unit] = folded.charAt(0);
        }
      }
    }
    return single;
  }

  /** The form of {@code text}, unit by unit; empty if that of a unit is not known by itself. */
  Optional<String> apply(String text) {
    char[] folded = new char[text.length()];
    for (int at = 0; at < folded.length; at++) {
      folded[at] = forms[text.charAt(at)];
      if (folded[at] == 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new String(folded));
  }
}
