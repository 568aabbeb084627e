package dev.patentengine.datasets.generate;

import dev.patentengine.model.PatentKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When records are filed and published: ever more of them, from the first Chinese gazette to the
 * last day of the real one. Immutable, safe for concurrent use.
 *
 * @param size of the corpus
 */
record Calendar(long size) {

  /** The first day of the Chinese patent law and of the gazette. */
  private static final LocalDate LAW = LocalDate.of(1985, 4, 1);

  private static final LocalDate FIRST = LocalDate.of(1985, 9, 10);

  /** The real gazette's day. */
  static final LocalDate LAST = LocalDate.of(2019, 7, 9);

  /** Growth of filings a year in the city's corpus, 1985–2013: slope of the logarithm. */
  private static final double GROWTH = 0.234;

  private static final double DAYS_OF_YEAR = 365.25;

  /** The day on which record {@code n} is published; later records are not earlier. */
  LocalDate published(long n) {
    double days = FIRST.until(LAST, ChronoUnit.DAYS);
    double whole = StrictMath.exp(GROWTH * days / DAYS_OF_YEAR) - 1;
    double part = (n + 0.5) / size;
    return FIRST.plusDays((long) (StrictMath.log(1 + part * whole) / GROWTH * DAYS_OF_YEAR));
  }

  /**
   * The day of filing. Applications are published within 18 months (Patent Law, article 34); the
   * other spans are assumed.
   */
  static LocalDate filed(PatentKind kind, LocalDate published, Draws draws) {
    int days =
        switch (kind) {
          case APPLICATION -> draws.between(90, 550);
          case GRANT -> draws.between(500, 1500);
          case UTILITY, DESIGN -> draws.between(120, 330);
        };
    LocalDate filed = published.minusDays(days);
    return filed.isBefore(LAW) ? LAW : filed;
  }
}
