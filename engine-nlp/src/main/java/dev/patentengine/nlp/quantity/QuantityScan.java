package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Quantity;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.quantity.QuantityMaker.Parts;
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
  private final QuantityMaker maker;
  private final List<Quantity> found = new ArrayList<>();

  /** Where the last figure ended: properties are not sought before it. */
  private int floor;

  /** A figure that only says from where a change starts: where its 由 stands and where it ends. */
  private Optional<Span> baseline = Optional.empty();

  QuantityScan(String text, FigureReader figures, UnitReader units, Canonicals canonicals) {
    this.text = text;
    this.figures = figures;
    this.units = units;
    this.maker = new QuantityMaker(text, units, canonicals);
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
      Figure figure = proportion.figure(i);
      RightContext right = RightContext.read(text, proportion.end(), false);
      Optional<Span> property = PropertyFinder.find(text, left.end(), floor);
      add(maker.bare(new Parts(figure, left, right, property), floor, ":", "proportion"));
    }
    return proportion.end();
  }

  private boolean measured(List<Figure> read) {
    boolean any = false;
    Optional<Span> property = Optional.empty();
    for (Figure figure : read) {
      Parts parts = parts(figure, figure.of("time") || figure.of("money"));
      property = property.or(parts::property);
      if (Acceptance.sound(text, figure, bounded(parts))) {
        add(maker.measured(parts.measuring(property), floor));
        any = true;
      }
    }
    return any;
  }

  private static boolean bounded(Parts parts) {
    return parts.left().bound().isPresent()
        || parts.left().change().isPresent()
        || parts.right().bound().isPresent();
  }

  private Parts parts(Figure figure, boolean inside) {
    LeftContext left = left(figure);
    RightContext right = RightContext.read(text, figure.span().end(), inside);
    return new Parts(figure, left, right, property(figure, left));
  }

  /**
   * What {@code figure} measures; for counts and behind loose words only what names a measurable.
   */
  private Optional<Span> property(Figure figure, LeftContext left) {
    boolean strict = left.loose() || figure.of("count");
    return PropertyFinder.find(text, left.end(), floor)
        .filter(span -> !strict || PropertyFinder.measurable(span.in(text)));
  }

  private LeftContext left(Figure figure) {
    LeftContext left = LeftContext.read(text, figure.span().start(), floor, figure.ratio(), units);
    Optional<Span> from = baseline.filter(b -> left.end() >= b.end() && left.end() <= b.end() + 2);
    baseline = Optional.empty();
    return from.isEmpty() ? left : left.from(from.get().start());
  }

  /** A number without unit counts if it bounds something that can be measured. */
  private boolean bare(Figure figure) {
    if (Acceptance.nominal(text, figure.span().start())) {
      add(maker.nominal(figure));
      return true;
    }
    Parts parts = parts(figure, false);
    String name = parts.property().map(span -> span.in(text)).orElse("");
    boolean acidity = Acidity.named(name);
    if (!acidity && !(PropertyFinder.measurable(name) && Acceptance.soundBare(text, parts))) {
      return false;
    }
    add(maker.bare(parts, floor, acidity ? "pH" : "", acidity ? "pH" : "number"));
    return true;
  }

  private void add(Quantity quantity) {
    found.add(quantity);
    floor = quantity.span().end();
  }
}
