package dev.patentengine.diagnose;

import dev.patentengine.nlp.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a text, whatever it says: which characters it is made of, how it repeats itself, how
 * it is divided. All shares are in [0, 1]. Immutable.
 *
 * @param length Chinese characters, letters and digits
 * @param han share of Chinese characters among them
 * @param latin share of Latin letters
 * @param digits share of digits
 * @param foreign share of letters that are neither Chinese nor Latin
 * @param function share of function characters among the Chinese ones; lists of words have few
 * @param separators dividing signs for each such character
 * @param clauses number of clauses
 * @param clauseLength mean length of a clause
 * @param repeated share of the text in clauses or stretches that stood before
 * @param items number of list marks
 * @param questions question marks
 * @param exclamations exclamation marks
 * @param unitless figures without a unit
 */
record Shape(
    int length,
    double han,
    double latin,
    double digits,
    double foreign,
    double function,
    double separators,
    int clauses,
    double clauseLength,
    double repeated,
    int items,
    int questions,
    int exclamations,
    int unitless) {

  private static final String FUNCTION = "的了是在不把被和也就都还要能会有到得没着过给让跟而且但因如这那我们用很太再又才可以上下里来去做想请";

  private static final Pattern ITEM =
      Pattern.compile(
          "(?m)(?:^\\s*|[。;:,\\s])(?:\\d{1,2}[.、)](?!\\d)|[①-⑳]|[一二三四五六七八九十]{1,2}(?:、|是[^否])"
              + "|[(（][一二三四五六七八九十\\d]{1,2}[)）]|第[一二三四五六七八九十][,、:]?)");

  private static final Pattern UNITLESS =
      Pattern.compile("(?<![\\d.a-z])\\d+(?:\\.\\d+)?(?=[、,;。\\s]|$)");

  private static final int STRETCH = 8;

  static Shape of(DemandText demand) {
    String text = demand.text();
    int[] counts = new int[6];
    for (int i = 0; i < text.length(); i++) {
      counts[type(text.charAt(i))]++;
    }
    int length = counts[0] + counts[1] + counts[2] + counts[3];
    List<Span> clauses = demand.clauseSpans();
    return new Shape(
        length,
        share(counts[0], length),
        share(counts[1], length),
        share(counts[2], length),
        share(counts[3], length),
        share(count(text, FUNCTION), Math.max(1, counts[0])),
        share(count(text, "、,;/+· "), Math.max(1, length)),
        clauses.size(),
        clauses.stream().mapToInt(span -> span.end() - span.start()).average().orElse(0),
        repeated(text),
        hits(ITEM, demand.original()),
        count(text, "?？"),
        count(text, "!！"),
        hits(UNITLESS, text));
  }

  /** 0 Chinese, 1 Latin, 2 digit, 3 other letter, 4 all else. */
  private static int type(char unit) {
    if (unit >= '\u3400' && unit <= '\u9fff') {
      return 0;
    }
    if (unit >= 'a' && unit <= 'z') {
      return 1;
    }
    if (unit >= '0' && unit <= '9') {
      return 2;
    }
    return Character.isLetter(unit) && unit != 'μ' && unit != 'ω' && unit != 'φ' && unit != 'δ'
        ? 3
        : 4;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static int count(String text, String among) {
    return (int) text.chars().filter(unit -> among.indexOf(unit) >= 0).count();
  }

  private static int hits(Pattern pattern, String text) {
    Matcher matcher =
        pattern.matcher(text.substring(0, Math.min(text.length(), DemandText.LONGEST)));
    int hits = 0;
    while (matcher.find()) {
      hits++;
    }
    return hits;
  }

  /** Which share of the stretches of eight letters stood before; needs three stretches. */
  private static double repeated(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(unit -> letters.append((char) unit));
    int stretches = letters.length() - STRETCH + 1;
    if (stretches < 3) {
      return 0;
    }
    Set<String> seen = new HashSet<>();
    int again = 0;
    for (int i = 0; i < stretches; i++) {
      again += seen.add(letters.substring(i, i + STRETCH)) ? 0 : 1;
    }
    return (double) again / stretches;
  }
}
