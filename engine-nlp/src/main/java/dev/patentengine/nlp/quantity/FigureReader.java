package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.quantity.UnitTable.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads numbers, ranges, tolerances and products of sizes with their units. */
final class FigureReader {

  private static final int MOST_SIZES = 4;

  private final Numerals numerals;
  private final UnitReader units;
  private final UnitTable table;

  FigureReader(UnitTable table, UnitReader units) {
    this.numerals = new Numerals(table);
    this.units = units;
    this.table = table;
  }

  /** A number with the unit behind it. */
  private record Term(Numeral number, Optional<Unit> unit, int end) {}

  /** The figures that start at {@code i}: none, one, or several for 600×400mm. */
  List<Figure> read(String text, int i) {
    boolean tolerance = Signs.at(text, i) == '±';
    Optional<Term> first = term(text, tolerance ? Signs.skipSpaces(text, i + 1) : i);
    if (first.isEmpty()) {
      return List.of();
    }
    Term term = first.get();
    if (tolerance) {
      double radius = Math.abs(term.number.high());
      return List.of(figure(i, term, -radius, radius, true));
    }
    if (term.unit.isEmpty()) {
      List<Figure> sizes = sizes(text, i, term);
      if (!sizes.isEmpty()) {
        return sizes;
      }
    }
    return List.of(extended(text, i, term));
  }

  private Figure extended(String text, int i, Term first) {
    int at = Signs.skipSpaces(text, first.end);
    if (Signs.at(text, at) == '±') {
      Optional<Term> radius =
          term(text, Signs.skipSpaces(text, at + 1)).filter(r -> fits(first, r));
      if (radius.isPresent()) {
        double r = Math.abs(radius.get().number.high());
        Numeral middle = first.number;
        return figure(i, radius.get(), middle.low() - r, middle.high() + r, false);
      }
    }
    int second = separatorEnd(text, at);
    if (second > at) {
      Optional<Term> last = term(text, Signs.skipSpaces(text, second)).filter(t -> fits(first, t));
      if (last.isPresent()) {
        return range(i, first, last.get());
      }
    }
    return counted(text, figure(i, first, first.number.low(), first.number.high(), false));
  }

  /** Whether both ends speak of one kind, the first perhaps leaving its unit to the second. */
  private static boolean fits(Term first, Term last) {
    if (first.unit.isEmpty()) {
      return true;
    }
    return last.unit.map(Unit::dimension).equals(first.unit.map(Unit::dimension));
  }

  private static Figure range(int start, Term first, Term last) {
    double scale = 1;
    if (first.unit.isPresent() && last.unit.isPresent()) {
      scale = first.unit.get().factor() / last.unit.get().factor();
      scale = Math.abs(scale - 1) < 1e-12 ? 1 : scale;
    }
    double a = first.number.low() * scale;
    double b = last.number.high();
    return figure(start, last, Math.min(a, b), Math.max(a, b), false);
  }

  private static Figure figure(int start, Term last, double low, double high, boolean difference) {
    Numeral number = last.number;
    boolean single = number.chinese() && last.number.low() < 10 && number.low() == number.high();
    return new Figure(
        new Span(start, last.end), low, high, number.about(), single, difference, last.unit);
  }

  private static int separatorEnd(String text, int i) {
    char mark = Signs.at(text, i);
    if (mark == '~' || mark == '至' || mark == '到') {
      return i + 1;
    }
    if (mark != '-') {
      return i;
    }
    return Signs.at(text, i + 1) == '-' && !Signs.digit(Signs.at(text, i + 2)) ? i + 2 : i + 1;
  }

  private Optional<Term> term(String text, int i) {
    return numerals.read(text, i).map(number -> term(text, number));
  }

  private Term term(String text, Numeral number) {
    if (!number.unit().isEmpty()) {
      return new Term(number, table.longest(number.unit(), 0).map(Found::unit), number.end());
    }
    return units
        .read(text, Signs.skipSpaces(text, number.end()))
        .map(found -> new Term(number, Optional.of(found.unit()), found.end()))
        .orElse(new Term(number, Optional.empty(), number.end()));
  }

  /** 两公斤半, 一吨多: what follows the unit and belongs to the number. */
  private static Figure counted(String text, Figure figure) {
    if (figure.unit().isEmpty() || figure.low() != figure.high() || figure.low() % 1 != 0) {
      return figure;
    }
    int end = figure.span().end();
    char next = Signs.at(text, end);
    if (next == '多' && figure.low() < 10) {
      return figure.blurred(figure.high() + 1, end + 1);
    }
    boolean half = next == '半' && "径圆球导自夏固透干".indexOf(Signs.at(text, end + 1)) < 0;
    return half ? figure.plus(0.5, end + 1) : figure;
  }

  /** 600×400×300mm: every number has the last one's unit. */
  private List<Figure> sizes(String text, int start, Term first) {
    List<Term> terms = new ArrayList<>(List.of(first));
    List<Integer> starts = new ArrayList<>(List.of(start));
    Term last = first;
    while (terms.size() < MOST_SIZES && last.unit.isEmpty()) {
      int mark = Signs.skipSpaces(text, last.end);
      int next = Signs.skipSpaces(text, mark + 1);
      boolean times = Signs.at(text, mark) != Signs.NONE && "×*xX".indexOf(text.charAt(mark)) >= 0;
      Optional<Term> found =
          times && Signs.digit(Signs.at(text, next)) ? term(text, next) : Optional.empty();
      if (found.isEmpty()) {
        return List.of();
      }
      last = found.get();
      terms.add(last);
      starts.add(next);
    }
    if (terms.size() == 1 || last.unit.isEmpty()) {
      return List.of();
    }
    return lostExponent(terms) ? List.of(powerOfTen(start, terms)) : sizes(terms, starts);
  }

  private static List<Figure> sizes(List<Term> terms, List<Integer> starts) {
    Optional<Unit> unit = terms.getLast().unit;
    List<Figure> figures = new ArrayList<>();
    for (int k = 0; k < terms.size(); k++) {
      Term term = new Term(terms.get(k).number, unit, terms.get(k).end);
      figures.add(figure(starts.get(k), term, term.number.low(), term.number.high(), false));
    }
    return figures;
  }

  /** 1×106cfu/g for 1×10⁶cfu/g: a raised figure that lost its place when the text was copied. */
  private static boolean lostExponent(List<Term> terms) {
    double tail = terms.getLast().number.low();
    boolean counts =
        terms
            .getLast()
            .unit
            .filter(u -> u.symbol().startsWith("cfu") || u.symbol().startsWith("个/"))
            .isPresent();
    return counts
        && terms.size() == 2
        && tail >= 103
        && tail <= 1012
        && (tail <= 109 || tail >= 1010);
  }

  private static Figure powerOfTen(int start, List<Term> terms) {
    Term last = terms.getLast();
    double tail = last.number.low();
    double exponent = tail >= 1000 ? tail - 1000 : tail - 100;
    double value = terms.getFirst().number.low() * Math.pow(10, exponent);
    return figure(start, last, value, value, false);
  }
}
