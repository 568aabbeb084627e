package dev.patentengine.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days from one to another, both included, as a user types them: 2018, 2018-03.., 2018..2020. */
record DayRange(LocalDate from, LocalDate to) {

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})月?(?:[-/.]?(\\d{1,2})日?)?)?年?");

  private static final LocalDate EARLIEST = LocalDate.of(0, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  static Optional<DayRange> parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return one(text);
    }
    String first = text.substring(0, dots).strip();
    String last = text.substring(dots + 2).strip();
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> from =
        first.isEmpty() ? Optional.of(EARLIEST) : one(first).map(DayRange::from);
    Optional<LocalDate> to = last.isEmpty() ? Optional.of(LATEST) : one(last).map(DayRange::to);
    return from.flatMap(start -> to.map(end -> new DayRange(start, end)))
        .filter(range -> !range.from.isAfter(range.to));
  }

  /** A year, a month or a day. */
  private static Optional<DayRange> one(String text) {
    Matcher parts = DAY.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(parts));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DayRange of(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    if (parts.group(3) == null) {
      return new DayRange(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
    return new DayRange(day, day);
  }

  Filter filed() {
    return new Filter.Filed(from, to);
  }

  Filter published() {
    return new Filter.Published(from, to);
  }
}
