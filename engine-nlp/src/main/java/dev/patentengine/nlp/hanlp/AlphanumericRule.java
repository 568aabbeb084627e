package dev.patentengine.nlp.hanlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Latin letters and figures: names such as {@code fe3o4}, {@code s101}, {@code h01l21/67}, {@code
 * li-ion} are one word, a figure and its unit are two ({@code 0.5 mm}), a figure keeps its sign,
 * its per cent and its 万 or 亿, and years, months and days keep theirs.
 */
final class AlphanumericRule {

  private static final String LETTER = "a-zα-ωà-öø-ÿ";

  private static final String UNIT =
      "(?:[kmgtpnμu]?(?:pa|hz|wh|ev|mol)|[cmnμudk]?m[23]?|[mkμn]?g|[mμ]?l|k?[vw]|[mkμ]?a|m?s|min"
          + "|[kmgt]?b|bit|bps|db|rpm|r|h|t|n|j|kj|kn|nm|ppm|ppb|wt|vol|mpa|°c|°f|°|k|ω|kω|mω|bar"
          + "|mah|lm|lx|cd|cp|cst|da|kda|phr|inch|px|dpi|dbi|dbm|ghz|mhz|khz)";

  /** A figure and the unit behind it, which may be a quotient ({@code mg/l}, {@code kg/m3}). */
  private static final String QUANTITY =
      "(?<figure>[0-9]+(?:\\.[0-9]+)?)(?:"
          + UNIT
          + "(?:/"
          + UNIT
          + ")?)(?!["
          + LETTER
          + "0-9-])(?!(?<=[1-6]g)[网通基移信技手时消智模终核设芯])";

  private static final String CLASS_SYMBOL = "[a-h][0-9]{2}[a-z](?:[0-9]{1,4}/[0-9]{2,6})?";

  private static final String NAME =
      "(?:["
          + LETTER
          + "]|[0-9]+(?:-[0-9]+)*-?["
          + LETTER
          + "])["
          + LETTER
          + "0-9]*(?:[-_.@'&]["
          + LETTER
          + "0-9]+)*";

  private static final String FIGURE =
      "(?:(?<![0-9" + LETTER + ")])-)?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\\.[0-9]+)*";

  private static final String NUMBER = FIGURE + "(?:%|‰|[十百千]?[万亿]+)?";

  private static final String DATE =
      "[0-9]{4}年(?!级)|(?:1[0-2]|0?[1-9])月(?!份)|(?:[12][0-9]|3[01]|0?[1-9])日";

  /** What starts with a digit. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<date>(?<![0-9.])(?:"
              + DATE
              + "))|(?<!["
              + LETTER
              + "])"
              + QUANTITY
              + "|(?<name>"
              + NAME
              + ")|"
              + NUMBER);

  /** What starts with a letter. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<!["
              + LETTER
              + "0-9])(?:"
              + CLASS_SYMBOL
              + "(?!["
              + LETTER
              + "0-9])|[a-z]{1,2}(?=[0-9]+\\.[0-9])|i/o(?!["
              + LETTER
              + "]))|(?<name>"
              + NAME
              + ")");

  /** What starts with a sign. */
  private static final Pattern SIGNS =
      Pattern.compile(NUMBER + "|(?<degrees>°[cf](?![" + LETTER + "]))");

  private AlphanumericRule() {}

  static void apply(Cuts cuts) {
    String text = cuts.text();
    int at = possibleStart(text, 0);
    while (at < text.length()) {
      int plain = PlainRuns.end(text, at);
      if (plain > at) {
        joinPlain(cuts, at, plain);
        at = possibleStart(text, plain);
      } else {
        at = possibleStart(text, joinRun(cuts, at));
      }
    }
  }

  private static void joinPlain(Cuts cuts, int start, int end) {
    if (PlainRuns.isDigit(cuts.text().charAt(start))) {
      join(cuts, start, end, "m");
    } else {
      joinName(cuts, start, end);
    }
  }

  /** Joins the run that starts here, if one does; says where the text goes on. */
  private static int joinRun(Cuts cuts, int start) {
    char first = cuts.text().charAt(start);
    if (PlainRuns.isDigit(first)) {
      return joinFigure(cuts, start);
    }
    boolean sign = first == '-' || first == '°';
    Matcher run = matcher(sign ? SIGNS : LETTERS, cuts, start);
    if (!run.lookingAt()) {
      return start + 1;
    }
    if (sign) {
      join(cuts, start, run.end(), first == '-' ? "m" : "q");
    } else if (run.start("name") < 0) {
      join(cuts, start, run.end(), "nx");
    } else {
      joinName(cuts, start, run.end());
    }
    return run.end();
  }

  private static int joinFigure(Cuts cuts, int start) {
    Matcher run = matcher(FIGURES, cuts, start);
    if (!run.lookingAt()) {
      throw new IllegalStateException("no number at " + start + " of " + cuts.text());
    }
    int figureEnd = run.end("figure");
    if (figureEnd >= 0) {
      cuts.join(start, figureEnd, "m");
      cuts.join(figureEnd, run.end(), "q");
    } else if (run.start("name") >= 0) {
      joinName(cuts, start, run.end());
    } else {
      join(cuts, start, run.end(), run.start("date") >= 0 ? "t" : "m");
    }
    return run.end();
  }

  private static Matcher matcher(Pattern pattern, Cuts cuts, int start) {
    return pattern
        .matcher(cuts.text())
        .region(start, cuts.text().length())
        .useTransparentBounds(true);
  }

  private static void join(Cuts cuts, int start, int end, String tag) {
    if (!endsWord(cuts, start)) {
      cuts.join(start, end, tag);
    }
  }

  private static void joinName(Cuts cuts, int start, int end) {
    if (!beginsWord(cuts, start, end)) {
      join(cuts, start, end, "nx");
    }
  }

  /** The next place from {@code from} where a run can start: most text is passed over quickly. */
  private static int possibleStart(String text, int from) {
    int at = from;
    while (at < text.length() && !startsRun(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean startsRun(char unit) {
    return (unit >= '0' && unit <= '9')
        || (unit >= 'a' && unit <= 'z')
        || (unit >= 'α' && unit <= 'ω')
        || (unit >= 'à' && unit <= 'ÿ')
        || unit == '-'
        || unit == '°';
  }

  /** Whether a word of the dictionary goes on with the run from a character: 卡拉ok. */
  private static boolean endsWord(Cuts cuts, int start) {
    return !cuts.startsAt(start) && start > 0 && isHan(cuts.text().charAt(start - 1));
  }

  /** Whether a word of the dictionary goes on with a character behind the run: a股. */
  private static boolean beginsWord(Cuts cuts, int start, int end) {
    return cuts.startsAt(start) && cuts.end(start) > end && isHan(cuts.text().charAt(end));
  }

  private static boolean isHan(char unit) {
    return Character.UnicodeScript.of(unit) == Character.UnicodeScript.HAN;
  }
}
