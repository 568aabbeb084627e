package dev.patentengine.datasets.generate;

import dev.patentengine.datasets.generate.Draws.Purpose;
import dev.patentengine.model.LegalEvent;
import dev.patentengine.model.PatentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Register entries up to the last day: publication, examination, grant, transfer and the end. The
 * rates are assumed; the terms are those of the Patent Law, article 42. Immutable, safe for
 * concurrent use.
 */
final class Histories {

  private static final double LAPSES_A_YEAR = 0.08;
  private static final double TRANSFERRED = 0.05;
  private static final double GRANTED = 0.45;
  private static final double DECIDED = 0.65;
  private static final int INVENTION_YEARS = 20;
  private static final int UTILITY_YEARS = 10;

  private final long seed;
  private final Applicants applicants;

  Histories(long seed, Applicants applicants) {
    this.seed = seed;
    this.applicants = applicants;
  }

  List<LegalEvent> of(
      long n, PatentKind kind, LocalDate filed, LocalDate published, String applicant) {
    Draws draws = Draws.of(seed, Purpose.HISTORY, n);
    List<LegalEvent> events = new ArrayList<>();
    if (kind == PatentKind.APPLICATION) {
      examination(events, published, draws);
    } else {
      events.add(new LegalEvent("GR01", published, Map.of()));
      life(events, kind, filed, published, applicant, draws);
    }
    return events.stream().filter(event -> !event.date().isAfter(Calendar.LAST)).toList();
  }

  private static void examination(List<LegalEvent> events, LocalDate published, Draws draws) {
    events.add(new LegalEvent("PB01", published, Map.of()));
    LocalDate examined = published.plusDays(draws.between(15, 60));
    events.add(new LegalEvent("SE01", examined, Map.of()));
    LocalDate decided = examined.plusDays(draws.between(300, 1100));
    double part = draws.unit();
    if (part < DECIDED) {
      String code = part < GRANTED ? "GR01" : draws.chance(0.5) ? "RJ01" : "WD01";
      events.add(new LegalEvent(code, decided, Map.of()));
    }
  }

  private void life(
      List<LegalEvent> events,
      PatentKind kind,
      LocalDate filed,
      LocalDate granted,
      String applicant,
      Draws draws) {
    int term = kind == PatentKind.UTILITY ? UTILITY_YEARS : INVENTION_YEARS;
    LocalDate end = filed.plusYears(term);
    LocalDate lapse = granted.plusDays(365L * (1 + draws.exponential(1 / LAPSES_A_YEAR)));
    boolean lapses = lapse.isBefore(end);
    LocalDate last = lapses ? lapse : end;
    LocalDate transfer = granted.plusDays(draws.between(100, 2000));
    if (draws.chance(TRANSFERRED) && transfer.isBefore(last)) {
      String buyer = applicants.name(applicants.draw(draws));
      events.add(new LegalEvent("TR01", transfer, Map.of("from", applicant, "to", buyer)));
    }
    events.add(new LegalEvent(lapses ? "CF01" : "CX01", last, Map.of()));
  }
}
