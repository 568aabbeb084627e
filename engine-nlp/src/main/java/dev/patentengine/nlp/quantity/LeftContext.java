package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Quantity.Relation;
import dev.patentengine.nlp.quantity.UnitTable.Found;
import java.util.Optional;

/**
 * What the words in front of a figure say.
 *
 * @param end where these words start: what is measured ends here
 * @param bearing where the first of them that bounds the figure starts
 * @param bound how the figure is bounded, if the words say so
 * @param change whether the property rises or falls by the figure
 * @param better whether the word was 优于, whose sense depends on the property
 * @param linked whether anything but spaces stood between property and figure
 * @param loose whether a word stood between them that joins much else too: 在, 能, 有
 * @param per what the figure is for each of (每吨), if the words say so
 */
record LeftContext(
    int end,
    int bearing,
    Optional<Relation> bound,
    Optional<Relation> change,
    boolean better,
    boolean linked,
    boolean loose,
    Optional<Unit> per) {

  private static final int MOST_WORDS = 7;
  private static final String[] RATE_VERBS = {"可处理", "处理", "加工", "生产", "排放", "消耗", "产", "用", "耗"};

  /** The same where a change starts at {@code start} (由2.1g/L提高到): no change by the figure. */
  LeftContext from(int start) {
    return new LeftContext(start, start, bound, Optional.empty(), better, true, false, per);
  }

  private LeftContext at(int position) {
    return new LeftContext(position, bearing, bound, change, better, linked, loose, per);
  }

  /**
   * Reads to the left from {@code start}, not beyond {@code floor}.
   *
   * @param ratio whether the figure is a ratio or a multiple: 高一倍 says a change, 高1米 a height
   */
  static LeftContext read(String text, int start, int floor, boolean ratio, UnitReader units) {
    LeftContext context =
        new LeftContext(
            start,
            start,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            Optional.empty());
    boolean reached = false;
    for (int step = 0; step < MOST_WORDS; step++) {
      int end = Math.max(floor, Signs.skipSpacesBack(text, context.end));
      LeftContext current = context.at(end);
      Optional<LeftContext> rate = current.rate(text, floor, units);
      if (rate.isPresent()) {
        return rate.get();
      }
      Optional<Mark.Word> found = Mark.endingAt(text, floor, end);
      if (found.isEmpty() || !current.takes(text, found.get(), ratio, reached)) {
        return current;
      }
      Mark.Word word = found.get();
      reached |= word.mark() == Mark.TO;
      context = current.with(text, word, reached);
      if (context.change.isPresent() && word.mark().change()) {
        return context.adverbs(text, floor);
      }
    }
    return context;
  }

  private boolean takes(String text, Mark.Word word, boolean ratio, boolean reached) {
    if (!word.mark().change() || reached) {
      return true;
    }
    if (bound.filter(LeftContext::fromAbove).isPresent()) {
      return false;
    }
    boolean adjective = "高长快大低短小慢轻提压缩升掉少多省节".indexOf(text.charAt(word.start())) >= 0;
    return word.length() > 1 || ratio || !adjective;
  }

  private static boolean looseLink(Mark.Word word, String text) {
    return word.mark() == Mark.LINK
        && word.length() == 1
        && "在能可有要以取还".indexOf(text.charAt(word.start())) >= 0;
  }

  private static boolean fromAbove(Relation relation) {
    return relation == Relation.AT_MOST || relation == Relation.LESS_THAN;
  }

  private LeftContext with(String text, Mark.Word word, boolean reached) {
    Mark mark = word.mark();
    boolean named = mark == Mark.UP_NAMED || mark == Mark.DOWN_NAMED;
    Optional<Relation> relation = mark.relation();
    Optional<Relation> newBound = bound;
    Optional<Relation> newChange = change;
    if (mark.change()) {
      newChange = reached ? change : relation;
    } else if (bound.isEmpty()) {
      newBound = relation;
    }
    return new LeftContext(
        named ? word.end() : word.start(),
        mark == Mark.LINK ? bearing : word.start(),
        newBound,
        newChange,
        better || mark == Mark.BETTER,
        true,
        loose || looseLink(word, text),
        per);
  }

  /** 效率可大幅提高: the words between property and verb. */
  private LeftContext adverbs(String text, int floor) {
    int position = end;
    for (int step = 0; step < 3; step++) {
      Optional<Mark.Word> word = Mark.endingAt(text, floor, position);
      if (word.isEmpty() || word.get().mark() != Mark.LINK) {
        break;
      }
      position = word.get().start();
    }
    return at(position);
  }

  private Optional<LeftContext> rate(String text, int floor, UnitReader units) {
    for (String verb : RATE_VERBS) {
      if (text.startsWith(verb, end - verb.length())) {
        Optional<LeftContext> found = each(text, end - verb.length(), floor, units);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return each(text, end, floor, units);
  }

  private LeftContext each(Unit unit, int start) {
    return new LeftContext(start, start, bound, change, better, true, loose, Optional.of(unit));
  }

  /** 每吨, 每小时 ending at {@code stop}. */
  private Optional<LeftContext> each(String text, int stop, int floor, UnitReader units) {
    for (int at = stop - 2; at >= Math.max(floor, stop - 5); at--) {
      if (text.charAt(at) == '每') {
        int start = at;
        return units
            .counted(text, start + 1)
            .filter(found -> found.end() == stop)
            .map(Found::unit)
            .map(unit -> each(unit, start));
      }
    }
    return Optional.empty();
  }
}
