package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Quantity;
import dev.patentengine.nlp.Quantity.Relation;
import dev.patentengine.nlp.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over one folded text. For one thread, used once. */
final class QuantityScan {

  private static final String[] FROM = {
    "由原来的", "从原来的", "由目前的", "从目前的", "由现在的", "从现在的", "由现有的", "从现有的", "由原来", "从原来", "由目前", "从目前",
    "由约", "从约", "由", "从", "自"
  };
  private static final String REACHED = "到至为成达";

  private final String text;
  private final FigureReader figures;
  private final UnitReader units;
  private final Canonicals canonicals;
  private final List<Quantity> found = new ArrayList<>();

  /** Where the last figure ended: properties are not sought before it. */
  private int floor;

  /** A figure that only says from where a change starts: where its 由 stands and where it ends. */
  private Optional<Span> baseline = Optional.empty();

  QuantityScan(String text, FigureReader figures, UnitReader units, Canonicals canonicals) {
    this.text = text;
    this.figures = figures;
    this.units = units;
    this.canonicals = canonicals;
  }

  List<Quantity> run() {
    int i = 0;
    while (i < text.length()) {
      i = starts(i) ? next(i) : i + 1;
    }
    return List.copyOf(found);
  }

  private boolean starts(int i) {
    char unit = text.charAt(i);
    if (unit == '±') {
      return true;
    }
    if (unit == '-' || unit == '+') {
      char before = Signs.at(text, i - 1);
      return Signs.digit(Signs.at(text, i + 1))
          && !Signs.letter(before)
          && !Signs.digit(before)
          && before != ')';
    }
    return Numerals.starts(unit);
  }

  /** Reads what starts at {@code i}; where to go on. */
  private int next(int i) {
    Optional<Proportion> proportion = Proportion.read(text, i);
    if (proportion.isPresent()) {
      return proportion(i, proportion.get());
    }
    List<Figure> read = figures.read(text, i);
    if (read.isEmpty()) {
      return endOfRun(i);
    }
    Figure first = read.getFirst();
    Figure last = read.getLast();
    boolean name =
        Acceptance.labelled(text, i) || Acceptance.designated(text, i, first) || baseline(i, last);
    boolean taken = !name && (last.unit().isPresent() ? measured(read) : bare(last));
    return taken ? Math.max(floor, last.span().end()) : endOfRun(Math.max(i, lastRun(last)));
  }

  /** A refused figure with a unit is passed over whole, one without up to its number's end. */
  private int lastRun(Figure figure) {
    return figure.unit().isPresent() || baseline.isPresent()
        ? figure.span().end() - 1
        : figure.span().start();
  }

  private int endOfRun(int i) {
    return Numerals.starts(text.charAt(i)) ? Numerals.endOfRun(text, i) : i + 1;
  }

  /** 由2.1g/L提高到5g/L: notes the first figure as the start of a change. */
  private boolean baseline(int start, Figure figure) {
    int left = Signs.skipSpacesBack(text, start);
    for (String word : FROM) {
      if (left - word.length() >= floor && text.startsWith(word, left - word.length())) {
        int right = RightContext.read(text, figure.span().end(), false).end();
        Optional<Mark.Word> verb = Mark.changeStartingAt(text, right);
        boolean reaches =
            verb.filter(w -> REACHED.indexOf(Signs.at(text, w.end())) >= 0).isPresent();
        if (reaches) {
          baseline = Optional.of(new Span(left - word.length(), right));
        }
        return reaches;
      }
    }
    return false;
  }

  private int proportion(int i, Proportion proportion) {
    LeftContext left = LeftContext.read(text, i, floor, false, units);
    if (proportion.sound() && !Acceptance.labelled(text, left.end())) {
      Optional<Span> property = PropertyFinder.find(text, left.end(), floor);
      Figure figure = proportion.figure(i, canonicals.unit("倍"));
      RightContext right = RightContext.read(text, proportion.end(), false);
      add(
          figure,
          left,
          property,
          right,
          ":",
          new Quantity.Canonical("proportion", figure.low(), figure.high()));
    }
    return proportion.end();
  }

  private boolean measured(List<Figure> read) {
    boolean any = false;
    Optional<Span> property = Optional.empty();
    for (Figure figure : read) {
      LeftContext left = left(figure);
      if (property.isEmpty()) {
        property = PropertyFinder.find(text, left.end(), floor);
      }
      RightContext right = RightContext.read(text, figure.span().end(), figure.of("time"));
      boolean bounded =
          left.bound().isPresent() || left.change().isPresent() || right.bound().isPresent();
      if (Acceptance.sound(text, figure, bounded)) {
        add(figure, left, property, right);
        any = true;
      }
    }
    return any;
  }

  private LeftContext left(Figure figure) {
    LeftContext left = LeftContext.read(text, figure.span().start(), floor, figure.ratio(), units);
    Optional<Span> from = baseline.filter(b -> left.end() >= b.end() && left.end() <= b.end() + 2);
    baseline = Optional.empty();
    return from.isEmpty()
        ? left
        : new LeftContext(
            from.get().start(),
            from.get().start(),
            left.bound(),
            Optional.empty(),
            left.better(),
            true,
            left.per());
  }

  /** A number without unit counts if it bounds something that can be measured. */
  private boolean bare(Figure figure) {
    if (Acceptance.nominal(text, figure.span().start())) {
      return nominal(figure);
    }
    LeftContext left = left(figure);
    RightContext right = RightContext.read(text, figure.span().end(), false);
    Optional<Span> property = PropertyFinder.find(text, left.end(), floor);
    String name = property.map(span -> span.in(text)).orElse("");
    boolean acidity = Acidity.named(name);
    boolean linked = left.linked() || right.bound().isPresent();
    char next = Signs.at(text, right.end());
    boolean ends = !Signs.ideograph(next) && !Signs.letter(next) && "/:-.%°".indexOf(next) < 0;
    boolean bounded =
        linked
            && ends
            && PropertyFinder.measurable(name)
            && !(figure.low() > 1900 && figure.low() < 2100);
    if (!acidity && (!bounded || figure.single() || text.charAt(figure.span().start()) == '半')) {
      return false;
    }
    String kind = acidity ? "pH" : "number";
    add(
        figure,
        left,
        property,
        right,
        acidity ? "pH" : "",
        new Quantity.Canonical(kind, figure.low(), figure.high()));
    return true;
  }

  /** DN300: the number says millimetres of bore, nearly. */
  private boolean nominal(Figure figure) {
    int start = figure.span().start() - 2;
    Span span = new Span(start, figure.span().end());
    Quantity.Canonical bore =
        new Quantity.Canonical("length", figure.low() / 1000, figure.high() / 1000);
    found.add(
        new Quantity(
            span, Optional.of("公称通径"), Relation.EQUAL, figure.low(), figure.high(), "DN", bore));
    floor = span.end();
    return true;
  }

  private Unit decided(Figure figure) {
    Unit unit = figure.unit().orElseThrow();
    return unit.symbol().equals(Degrees.UNDECIDED)
        ? canonicals.unit(Degrees.unit(text, figure))
        : unit;
  }

  private void add(Figure figure, LeftContext left, Optional<Span> property, RightContext right) {
    Unit written = decided(figure);
    Unit unit = left.per().map(written::per).orElse(written);
    String name = property.map(span -> span.in(text)).orElse("");
    boolean difference =
        figure.difference()
            || left.change().isPresent()
            || name.endsWith("差")
            || name.endsWith("温升");
    add(figure, left, property, right, unit.symbol(), canonicals.of(figure, unit, difference));
  }

  private void add(
      Figure figure,
      LeftContext left,
      Optional<Span> property,
      RightContext right,
      String symbol,
      Quantity.Canonical canonical) {
    int bearing = Math.min(left.bearing(), figure.span().start());
    int start = property.map(Span::start).filter(s -> s >= floor).orElse(Math.max(floor, bearing));
    int end = Math.max(right.end(), figure.span().end());
    Relation relation =
        relation(figure, left, right, property.map(span -> span.in(text)).orElse(""));
    Optional<String> name = property.map(span -> span.in(text));
    found.add(
        new Quantity(
            new Span(start, end), name, relation, figure.low(), figure.high(), symbol, canonical));
    floor = end;
  }

  private static Relation relation(
      Figure figure, LeftContext left, RightContext right, String property) {
    if (left.change().isPresent()) {
      return left.change().get();
    }
    if (left.better()) {
      return property.matches(".*(精度|误差|偏差|粗糙度|分辨率)") ? Relation.AT_MOST : Relation.AT_LEAST;
    }
    Optional<Relation> bound =
        left.bound().filter(b -> b != Relation.ABOUT || right.bound().isEmpty());
    return bound.or(right::bound).orElse(figure.about() ? Relation.ABOUT : Relation.EQUAL);
  }
}
