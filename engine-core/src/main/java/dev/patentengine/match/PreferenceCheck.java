package dev.patentengine.match;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How far a patent meets a preference. Immutable.
 *
 * @param preference what is preferred
 * @param degree from 0 to 1; empty if the data do not tell
 */
public record PreferenceCheck(Preference preference, OptionalDouble degree) {

  static PreferenceCheck of(Preference preference, TransferFacts facts) {
    return new PreferenceCheck(preference, preference.condition().degree(facts));
  }

  /** What it adds to the log-odds; nothing if the data do not tell. */
  public double effect() {
    return preference.weight() * degree.orElse(0);
  }

  @Override
  public String toString() {
    String met =
        degree.isEmpty()
            ? "数据未载明"
            : String.format(Locale.ROOT, "符合 %.0f%%", 100 * degree.getAsDouble());
    return String.format(
        Locale.ROOT, "偏好“%s”：%s，%+.2f", preference.condition().chineseText(), met, effect());
  }
}
