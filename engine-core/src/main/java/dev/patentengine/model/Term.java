package dev.patentengine.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long a patent can last at most: 20 years from filing for an invention, 10 for a utility
 * model, 15 for a design filed from 1 June 2021 on and 10 for one before (Patent Law of the PRC, as
 * amended in 2020, article 42).
 */
public final class Term {

  private static final LocalDate DESIGNS_LONGER_FROM = LocalDate.of(2021, 6, 1);

  private Term() {}

  /** The first day on which it cannot be in force any more, if kind and filing are known. */
  public static Optional<LocalDate> end(Patent patent) {
    return patent
        .filed()
        .flatMap(filed -> patent.kind().map(kind -> filed.plusYears(years(kind, filed))));
  }

  /** Years that are left of it on {@code today}, 0 when it is over or the right has ended. */
  public static Optional<Double> yearsLeft(Patent patent, LocalDate today) {
    return patent.status().ended()
        ? Optional.of(0.0)
        : end(patent).map(end -> Math.max(0, ChronoUnit.DAYS.between(today, end) / 365.25));
  }

  private static int years(PatentKind kind, LocalDate filed) {
    return switch (kind) {
      case APPLICATION, GRANT -> 20;
      case UTILITY -> 10;
      case DESIGN -> filed.isBefore(DESIGNS_LONGER_FROM) ? 10 : 15;
    };
  }
}
