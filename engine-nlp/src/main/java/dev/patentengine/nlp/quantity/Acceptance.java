package dev.patentengine.nlp.quantity;

/** Tells figures with units from type designations, dates, ordinals and words that look alike. */
final class Acceptance {

  private static final String[] LABELS = {
    "第", "图", "权利要求", "步骤", "实施例", "编号", "型号", "标号", "附图标记", "NO:", "NO.", "专利号", "序列"
  };

  private Acceptance() {}

  /** Whether what stands before {@code start} makes the number there a name or a label. */
  static boolean labelled(String text, int start) {
    int end = Signs.skipSpacesBack(text, start);
    if ("几数".indexOf(Signs.at(text, end - 1)) >= 0) {
      return ChineseNumerals.numeral(Signs.at(text, start));
    }
    for (String label : LABELS) {
      if (text.startsWith(label, end - label.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the number at {@code start} continues a designation in letters: SF6, LP-11, H01L21/67.
   */
  static boolean designated(String text, int start, Figure figure) {
    char before = Signs.at(text, start - 1);
    if (nominal(text, start) || acidity(text, start)) {
      return false;
    }
    if (Signs.letter(before)) {
      return !propertyInLetters(text, start, figure);
    }
    boolean joint = "-/._#".indexOf(before) >= 0 && before != Signs.NONE;
    char first = Signs.at(text, start - 2);
    return joint && (Signs.letter(first) || Signs.digit(first));
  }

  /** DN300: a nominal size (ISO 6708). */
  static boolean nominal(String text, int start) {
    return text.startsWith("DN", start - 2) && !Signs.letter(Signs.at(text, start - 3));
  }

  private static boolean acidity(String text, int start) {
    return text.regionMatches(true, start - 2, "pH", 0, 2)
        && !Signs.letter(Signs.at(text, start - 3));
  }

  /** COD100mg/L: two letters or more and a unit that no designation has. */
  private static boolean propertyInLetters(String text, int start, Figure figure) {
    boolean name =
        Signs.letter(Signs.at(text, start - 2)) && !Signs.digit(Signs.at(text, start - 3));
    return name
        && figure
            .unit()
            .filter(unit -> unit.symbol().length() > 1 || unit.symbol().equals("%"))
            .isPresent();
  }

  /** Whether the figure counts or measures something rather than being part of a word. */
  static boolean sound(String text, Figure figure, boolean bounded) {
    Unit unit = figure.unit().orElseThrow();
    boolean year = unit.symbol().equals("年") && figure.high() >= 1900 && figure.high() <= 2099;
    if (year || halfOfWord(text, figure)) {
      return false;
    }
    if (unit.symbol().equals("K") && figure.high() <= 8) {
      return false;
    }
    if (unit.symbol().equals("两") && !endsWord(text, figure.span().end())) {
      return false;
    }
    boolean article = figure.single() && figure.low() == 1 && figure.of("count");
    return !article && (!figure.single() || bounded || singleSound(text, figure, unit));
  }

  private static boolean singleSound(String text, Figure figure, Unit unit) {
    char sign = text.charAt(figure.span().start());
    String kind = unit.dimension().key();
    if (kind.equals("count")) {
      return figure.low() > 1 && sign != '二';
    }
    if (unit.symbol().equals("周") && sign == '四') {
      return false;
    }
    if (figure.low() == 1
        && (kind.equals("time") && !unit.symbol().equals("h") || unit.symbol().equals("r"))) {
      return false;
    }
    boolean ambiguous = "m³ 元 K ° 度 成 m L".contains(unit.symbol()) && !unit.symbol().equals("成");
    return !ambiguous
        || "方元度".indexOf(text.charAt(figure.span().end() - 1)) < 0
        || endsWord(text, figure.span().end());
  }

  /** 半 counts only before a unit of time, length, mass or volume that is written out. */
  private static boolean halfOfWord(String text, Figure figure) {
    if (text.charAt(figure.span().start()) != '半') {
      return false;
    }
    boolean partOfWord = "个大小多各前后上下一".indexOf(Signs.at(text, figure.span().start() - 1)) >= 0;
    boolean measured =
        figure.of("time") || figure.of("length") || figure.of("mass") || figure.of("area");
    return partOfWord || !measured;
  }

  /** Whether a number without unit stands as one that bounds what is before it. */
  static boolean soundBare(String text, QuantityMaker.Parts parts) {
    Figure figure = parts.figure();
    boolean linked = parts.left().linked() || parts.right().bound().isPresent();
    char next = Signs.at(text, parts.right().end());
    boolean ends = !Signs.ideograph(next) && !Signs.letter(next) && "/:-.%°×".indexOf(next) < 0;
    boolean year = figure.low() > 1900 && figure.low() < 2100;
    boolean half = text.charAt(figure.span().start()) == '半';
    return linked && ends && !year && !half && !figure.single();
  }

  private static boolean endsWord(String text, int end) {
    char next = Signs.at(text, end);
    return !Signs.ideograph(next) || "左以的多钱每重就才".indexOf(next) >= 0;
  }
}
