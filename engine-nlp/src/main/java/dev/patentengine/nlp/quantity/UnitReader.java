package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.quantity.UnitTable.Found;
import java.util.Optional;

/** Reads a unit of any build: mg/L, kW·h, W/(m·K), 立方米/天, 毫克每升, g·L⁻¹, mg/100mL. */
final class UnitReader {

  private static final int MOST_FACTORS = 4;

  private final UnitTable table;

  UnitReader(UnitTable table) {
    this.table = table;
  }

  /** The unit that starts at {@code i} and is a word of its own there. */
  Optional<Found> read(String text, int i) {
    return factor(text, i)
        .map(first -> compound(text, first, true))
        .filter(found -> standsAlone(text, found));
  }

  private static boolean standsAlone(String text, Found found) {
    char next = Signs.at(text, found.end());
    boolean runsOn =
        Signs.letter(text.charAt(found.end() - 1)) && (Signs.letter(next) || Signs.digit(next));
    return !runsOn && (next == Signs.NONE || found.unit().notBefore().indexOf(next) < 0);
  }

  private Found compound(String text, Found first, boolean mayDivide) {
    Found whole = first;
    boolean divides = mayDivide;
    for (int step = 1; step < MOST_FACTORS; step++) {
      char mark = Signs.at(text, whole.end());
      Optional<Found> next = Optional.empty();
      if (divides && (mark == '/' || mark == '每')) {
        next = denominator(text, whole);
      } else if (mark == '·' || (mark == '.' && Signs.letter(Signs.at(text, whole.end() - 1)))) {
        Unit left = whole.unit();
        next = factor(text, whole.end() + 1).map(f -> new Found(left.times(f.unit()), f.end()));
      }
      if (next.isEmpty()) {
        break;
      }
      whole = next.get();
    }
    return whole;
  }

  private Optional<Found> denominator(String text, Found numerator) {
    int at = numerator.end() + 1;
    if (Signs.at(text, at) == '(') {
      return factor(text, at + 1)
          .map(first -> compound(text, first, false))
          .filter(found -> Signs.at(text, found.end()) == ')')
          .map(found -> new Found(numerator.unit().per(found.unit()), found.end() + 1));
    }
    return counted(text, at).map(f -> new Found(numerator.unit().per(f.unit()), f.end()));
  }

  /** A unit behind a stroke, which may have a number (mg/100mL) or a short name (吨/时). */
  Optional<Found> counted(String text, int i) {
    if (Signs.digit(Signs.at(text, i))) {
      return ArabicNumerals.read(text, i)
          .flatMap(
              n -> factor(text, n.end()).map(f -> new Found(f.unit().multiple(n.low()), f.end())));
    }
    Optional<Found> found = factor(text, i);
    return found.isPresent() ? found : shortTime(text, i);
  }

  /** 时, 分, 日, 月 are units only behind "per". */
  private Optional<Found> shortTime(String text, int i) {
    String name =
        switch (Signs.at(text, i)) {
          case '时' -> "小时";
          case '分' -> "分钟";
          case '日' -> "天";
          case '月' -> "个月";
          default -> "";
        };
    return name.isEmpty()
        ? Optional.empty()
        : table.longest(name, 0).map(found -> new Found(found.unit(), i + 1));
  }

  private Optional<Found> factor(String text, int i) {
    if (text.startsWith("平方", i) || text.startsWith("立方", i)) {
      int power = text.charAt(i) == '平' ? 2 : 3;
      Optional<Found> base = table.longest(text, i + 2).filter(UnitReader::length);
      if (base.isPresent()) {
        return base.map(found -> new Found(found.unit().raised(power), found.end()));
      }
    }
    return table.longest(text, i).map(found -> raised(text, found));
  }

  private static boolean length(Found found) {
    return found.unit().dimension().key().equals("length");
  }

  /** m², m2, m^2, L⁻¹, L-1. */
  private static Found raised(String text, Found found) {
    int at = found.end();
    char mark = Signs.at(text, at);
    if (length(found) && (mark == '2' || mark == '3') && !Signs.digit(Signs.at(text, at + 1))) {
      return new Found(found.unit().raised(mark - '0'), at + 1);
    }
    int sign = mark == '^' ? at + 1 : at;
    boolean minus = Signs.at(text, sign) == '-' || Signs.at(text, sign) == '⁻';
    int digitAt = minus ? sign + 1 : sign;
    int digit =
        exponentDigit(text, digitAt, mark == '^' || (minus && Signs.letter(text.charAt(at - 1))));
    boolean runsOn =
        Signs.digit(Signs.at(text, digitAt + 1)) || unitFollows(text, digitAt + 1, minus);
    if (digit < 1 || digit > 4 || runsOn) {
      return found;
    }
    return new Found(found.unit().raised(minus ? -digit : digit), digitAt + 1);
  }

  /** 5m-2m is a range, not a power. */
  private static boolean unitFollows(String text, int i, boolean minus) {
    char next = Signs.at(text, i);
    return minus
        && (Signs.letter(next)
            || next == '.' && Signs.digit(Signs.at(text, i + 1))
            || next == '%'
            || next == '℃');
  }

  private static int exponentDigit(String text, int i, boolean plainDigits) {
    char unit = Signs.at(text, i);
    int superscript = Signs.superscript(unit);
    return superscript >= 0 || !plainDigits ? superscript : Signs.digit(unit) ? unit - '0' : -1;
  }
}
